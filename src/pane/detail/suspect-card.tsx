import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SuspectView, UiWords } from "../../app";
import { Change } from "../change";
import { useFigures } from "../figures";
import type { Send } from "../send";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: "12px 14px 14px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  first: { backgroundColor: tokens.colorNeutralBackground2 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { display: "flex", flexWrap: "wrap", columnGap: "10px", alignItems: "baseline" },
  cell: { fontWeight: tokens.fontWeightSemibold },
  big: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  reason: { overflowWrap: "anywhere" },
  obstacle: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", paddingTop: "8px" },
});

interface SuspectCardProps {
  readonly suspect: SuspectView;
  readonly ui: UiWords;
  /** Whether this is the likeliest one, whose button stands out. */
  readonly first: boolean;
  readonly send: Send;
}

/** A cell that may be the wrong one: what it would have to show, and why. */
export function SuspectCard({ suspect, ui, first, send }: SuspectCardProps): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  return (
    <div className={mergeClasses(styles.card, first && styles.first)}>
      <div className={styles.head}>
        <span>{first ? ui.mostLikely : suspect.likelihood}</span>
        {first && <span>{suspect.likelihood}</span>}
      </div>
      <div className={mergeClasses(styles.change, first && styles.big)}>
        <span className={mergeClasses(styles.cell, figures)}>{suspect.cell}</span>
        {suspect.proposed === null ? (
          <span className={figures}>{suspect.value}</span>
        ) : (
          <Change was={suspect.value} becomes={suspect.proposed} />
        )}
      </div>
      {suspect.label !== "" && <div className={styles.label}>{suspect.label}</div>}
      <div className={styles.reason}>{suspect.reason}</div>
      {suspect.obstacle !== null && <div className={styles.obstacle}>{suspect.obstacle}</div>}
      <div className={styles.buttons}>
        {suspect.adopt !== null && (
          <Button
            appearance={first ? "primary" : "secondary"}
            onClick={() => send({ is: "adopt", suspect: suspect.suspect })}
          >
            {suspect.adopt}
          </Button>
        )}
        <Button onClick={() => send({ is: "show-cells", cells: [suspect.at] })}>{ui.show}</Button>
      </div>
    </div>
  );
}
