import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { contrast } from "./contrast";
import { useFigures } from "./figures";
import { NARROW } from "./narrow";

const useStyles = makeStyles({
  change: {
    display: "inline-flex",
    gap: "6px",
    alignItems: "baseline",
    minWidth: 0,
    maxWidth: "100%",
    // A figure is never cut off to make it fit.
    [NARROW]: { flexWrap: "wrap", columnGap: "4px", rowGap: 0 },
  },
  was: { color: tokens.colorNeutralForeground3, overflow: "hidden", textOverflow: "ellipsis" },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  becomes: { fontWeight: tokens.fontWeightSemibold, overflow: "hidden", textOverflow: "ellipsis" },
  blank: { color: tokens.colorNeutralForeground3 },
});

const BLANK = "▢";

interface ChangeProps {
  readonly was: string;
  readonly becomes: string;
}

/** `62.65 → 66.25`; nothing is shown as a box of the sheet that is empty. */
export function Change({ was, becomes }: ChangeProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  const shown = contrast(was, becomes);
  return (
    <span className={mergeClasses(styles.change, figures)} title={`${was} → ${becomes}`}>
      <span className={styles.was}>{shown.was === "" ? BLANK : shown.was}</span>
      <span className={styles.arrow}>→</span>
      <span className={becomes === "" ? styles.blank : styles.becomes}>
        {shown.becomes === "" ? BLANK : shown.becomes}
      </span>
    </span>
  );
}
