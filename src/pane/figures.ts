import { makeStyles } from "@fluentui/react-components";

/** Figures that stand below each other must have digits of one width. */
export const useFigures = makeStyles({
  figures: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});
