import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PreviewLineView, PreviewView, UiWords } from "../../app";
import { Change } from "../change";
import { CellLink } from "../detail/cell-link";
import { Tick } from "../field/choices";
import type { Send } from "../send";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  body: { flexGrow: 1, overflowY: "auto", padding: "4px 16px 12px" },
  note: { margin: "4px 0 10px", color: tokens.colorNeutralForeground2 },
  warning: { margin: "0 0 10px", color: tokens.colorPaletteDarkOrangeForeground1 },
  all: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr)",
    padding: "4px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Fainter, but still to be read (WCAG 1.4.3).
  off: {
    "& [data-change] *": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  },
  change: { display: "flex", flexWrap: "wrap", columnGap: "10px", alignItems: "baseline", paddingTop: "6px" },
  why: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  look: { color: tokens.colorPaletteDarkOrangeForeground1 },
  sheet: { color: tokens.colorNeutralForeground3 },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "10px 16px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PreviewPanelProps {
  readonly preview: PreviewView;
  readonly ui: UiWords;
  readonly send: Send;
}

/** All that would be written, before it is; each line can be left out. */
export function PreviewPanel({ preview, ui, send }: PreviewPanelProps): ReactElement {
  const styles = useStyles();
  const chosen = preview.lines.filter((line) => line.chosen).length;
  return (
    <div className={styles.panel}>
      <div className={styles.body}>
        <p className={styles.note}>{preview.note}</p>
        {preview.warning !== null && <p className={styles.warning}>{preview.warning}</p>}
        {0 < preview.lines.length && (
          <div className={styles.all}>
            <Tick
              label={ui.chooseAll}
              spoken={null}
              checked={chosen === 0 ? false : chosen === preview.lines.length ? true : "mixed"}
              onChange={(all) => send({ is: "toggle-all-lines", chosen: all })}
            />
          </div>
        )}
        <ul className={styles.lines}>
          {preview.lines.map((line) => (
            <Line key={line.line} line={line} ui={ui} send={send} />
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabled={!preview.canApply}
          onClick={() => send({ is: "apply-preview" })}
        >
          {preview.apply}
        </Button>
        <Button onClick={() => send({ is: "close-preview" })}>{ui.cancel}</Button>
      </div>
    </div>
  );
}

interface LineProps {
  readonly line: PreviewLineView;
  readonly ui: UiWords;
  readonly send: Send;
}

function Line({ line, ui, send }: LineProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={mergeClasses(styles.line, !line.chosen && styles.off)}>
      <Tick
        label={null}
        spoken={`${line.sheet} ${line.cell}: ${line.was} → ${line.becomes}`}
        checked={line.chosen}
        onChange={() => send({ is: "toggle-line", line: line.line })}
      />
      <div>
        <div className={styles.change} data-change="">
          <CellLink at={line.at} cell={line.cell} does={ui.show} send={send} />
          <Change was={line.was} becomes={line.becomes} />
          <span className={mergeClasses(styles.why, styles.sheet)}>{line.sheet}</span>
        </div>
        <div className={styles.why}>{line.why}</div>
        {line.warning !== null && <div className={mergeClasses(styles.why, styles.look)}>{line.warning}</div>}
      </div>
    </li>
  );
}
