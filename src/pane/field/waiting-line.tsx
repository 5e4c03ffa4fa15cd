import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  track: { height: "2px", overflow: "hidden", backgroundColor: tokens.colorNeutralBackground6 },
  runner: {
    width: "33%",
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "3s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { width: "100%", animationName: "none" },
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});

/** A thin line that runs for as long as nobody knows how long it takes. */
export function WaitingLine({ label }: { readonly label: string }): ReactElement {
  const styles = useStyles();
  return (
    <div role="progressbar" aria-label={label} className={styles.track}>
      <div className={styles.runner} />
    </div>
  );
}
