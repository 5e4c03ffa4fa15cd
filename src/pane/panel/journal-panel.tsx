import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame, Intent, JournalEntryView, UiWords } from "../../app";
import { Change } from "../change";
import { CellLink } from "../detail/cell-link";
import { Fold } from "../detail/fold";
import type { Send } from "../send";

const useStyles = makeStyles({
  panel: { flexGrow: 1, overflowY: "auto", padding: "4px 16px 16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "6px 0 10px" },
  none: { color: tokens.colorNeutralForeground2 },
  entries: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "10px 0" },
  head: { display: "flex", gap: "8px", justifyContent: "space-between", alignItems: "start" },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  time: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
  undo: { flexShrink: 0 },
  why: { margin: "4px 0 0", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", columnGap: "10px", alignItems: "center" },
  sheet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  done: { "& [data-line] *": { textDecorationLine: "line-through" } },
});

/** So many cells of an entry are in sight; more fold away. */
const IN_SIGHT = 6;

/** Everything written, latest first: when, where, from what to what; and the way back for one write or all. */
export function JournalPanel({ frame, send }: { readonly frame: Frame; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const { ui, journal } = frame;
  return (
    <div className={styles.panel}>
      {journal.entries.length === 0 && <p className={styles.none}>{ui.noChanges}</p>}
      {1 < journal.depth && (
        <div className={styles.buttons}>
          <Button onClick={() => send({ is: "undo-all" })}>{ui.undoAll}</Button>
        </div>
      )}
      <ul className={styles.entries}>
        {journal.entries.map((entry) => (
          <Entry key={entry.entry} entry={entry} ui={ui} send={send} />
        ))}
      </ul>
    </div>
  );
}

interface EntryProps {
  readonly entry: JournalEntryView;
  readonly ui: UiWords;
  readonly send: Send;
}

function Entry({ entry, ui, send }: EntryProps): ReactElement {
  const styles = useStyles();
  const { undo, lines } = entry;
  const done = undo.is === "not" && undo.done;
  const asked: Intent = { is: "undo-entry", entry: entry.entry, withLater: undo.is === "with-later" };
  return (
    <li className={mergeClasses(styles.entry, done && styles.done)}>
      <div className={styles.head}>
        <span className={styles.what}>
          {entry.words}
          <time className={styles.time}>{entry.when}</time>
        </span>
        {undo.is !== "not" && (
          <Button className={styles.undo} size="small" aria-label={undo.spoken} onClick={() => send(asked)}>
            {undo.label}
          </Button>
        )}
      </div>
      <Lines lines={lines.slice(0, IN_SIGHT)} ui={ui} send={send} />
      {IN_SIGHT < lines.length && (
        <Fold title={entry.rest}>
          <Lines lines={lines.slice(IN_SIGHT)} ui={ui} send={send} />
        </Fold>
      )}
      {undo.is !== "alone" && <p className={styles.why}>{undo.why}</p>}
    </li>
  );
}

function Lines({
  lines,
  ui,
  send,
}: Pick<JournalEntryView, "lines"> & Omit<EntryProps, "entry">): ReactElement {
  const styles = useStyles();
  return (
    <>
      {lines.map(({ at, sheet, cell, was, becomes }) => (
        <div key={`${sheet} ${cell}`} className={styles.line} data-line="">
          <CellLink at={at} cell={cell} does={ui.show} send={send} />
          <Change was={was} becomes={becomes} />
          <span className={styles.sheet}>{sheet}</span>
        </div>
      ))}
    </>
  );
}
