import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame } from "../../app";
import { Change } from "../change";
import { useFigures } from "../figures";
import type { Send } from "../send";

const useStyles = makeStyles({
  panel: { flexGrow: 1, overflowY: "auto", padding: "4px 16px 16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "6px 0 10px" },
  none: { color: tokens.colorNeutralForeground2 },
  entry: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "10px 0" },
  head: { display: "flex", gap: "8px", justifyContent: "space-between", paddingBottom: "4px" },
  time: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  line: { display: "flex", flexWrap: "wrap", columnGap: "10px" },
  cell: { color: tokens.colorNeutralForeground2, minWidth: "72px" },
});

/** Everything written in this session, latest first, and the way back. */
export function JournalPanel({ frame, send }: { readonly frame: Frame; readonly send: Send }): ReactElement {
  const styles = useStyles();
  const { figures } = useFigures();
  const { ui, journal, settings } = frame;
  const clock = new Intl.DateTimeFormat(settings.language, { hour: "2-digit", minute: "2-digit" });
  return (
    <div className={styles.panel}>
      {journal.undo === null ? (
        <p className={styles.none}>{ui.noChanges}</p>
      ) : (
        <div className={styles.buttons}>
          <Button onClick={() => send({ is: "undo" })}>{journal.undo}</Button>
          {1 < journal.depth && <Button onClick={() => send({ is: "undo-all" })}>{ui.undoAll}</Button>}
        </div>
      )}
      {journal.entries.map((entry, place) => (
        <div key={`${entry.at} ${place}`} className={styles.entry}>
          <div className={styles.head}>
            <span>{entry.words}</span>
            <span className={styles.time}>{clock.format(entry.at)}</span>
          </div>
          {entry.lines.map((line) => (
            <div key={`${line.sheet} ${line.cell}`} className={styles.line}>
              <span className={`${styles.cell} ${figures}`}>
                {line.sheet} {line.cell}
              </span>
              <Change was={line.was} becomes={line.becomes} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
