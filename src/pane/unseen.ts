import { makeStyles } from "@fluentui/react-components";

/** The class of what is heard by a screen reader and takes no room on the screen. */
export const useUnseenStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
