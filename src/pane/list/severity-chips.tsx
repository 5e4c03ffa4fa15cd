import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SeverityCount } from "../../app";
import { NARROW } from "../narrow";
import type { Send } from "../send";
import { SeveritySign } from "../severity-sign";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: "hidden",
  },
  chip: {
    appearance: "none",
    border: "none",
    font: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    padding: "10px 4px 9px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    cursor: "pointer",
    position: "relative",
    ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralStroke2}` },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  off: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground3 },
  number: {
    display: "flex",
    alignItems: "center",
    gap: "7px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    [NARROW]: { gap: "3px", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SeverityChipsProps {
  readonly counts: readonly SeverityCount[];
  readonly label: string;
  readonly send: Send;
}

/** How many findings of each severity; pressing one leaves its findings out of the list or lets them in again. */
export function SeverityChips({ counts, label, send }: SeverityChipsProps): ReactElement {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.row}>
      {counts.map(({ severity, count, through, name, words, shown }) => (
        <button
          key={severity}
          type="button"
          aria-pressed={shown}
          aria-label={words}
          title={words}
          className={mergeClasses(styles.chip, !shown && styles.off)}
          onClick={() => send({ is: "filter-severity", severity, shown: !shown })}
        >
          <span className={mergeClasses(styles.number, count === 0 && styles.none)}>
            <SeveritySign severity={severity} />
            {through === count ? count : `${through}/${count}`}
          </span>
          <span className={styles.name}>{name}</span>
        </button>
      ))}
    </div>
  );
}
