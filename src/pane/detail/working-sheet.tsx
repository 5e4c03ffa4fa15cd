import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { UiWords, WorkingView } from "../../app";
import type { Send } from "../send";
import { CellLink } from "./cell-link";

const useStyles = makeStyles({
  title: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 8px",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground1,
  },
  verdict: { overflowWrap: "anywhere" },
  about: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  off: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontVariantNumeric: "tabular-nums",
    lineHeight: "22px",
    "& td": { padding: 0, verticalAlign: "baseline" },
  },
  label: {
    width: "100%",
    maxWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  sign: { paddingRight: "6px !important", color: tokens.colorNeutralForeground3, textAlign: "right" },
  whole: { textAlign: "right", whiteSpace: "nowrap", paddingLeft: "8px !important" },
  part: { textAlign: "left", whiteSpace: "nowrap" },
  cell: { paddingLeft: "12px !important", whiteSpace: "nowrap", textAlign: "right" },
  result: { "& td": { borderTop: `1px solid ${tokens.colorNeutralForeground2}`, paddingTop: "2px" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface WorkingSheetProps {
  readonly working: WorkingView;
  readonly ui: UiWords;
  readonly send: Send;
}

/** A relation laid out as on paper: one term to a line, the points below each other, a rule, the result. */
export function WorkingSheet({ working, ui, send }: WorkingSheetProps): ReactElement {
  const styles = useStyles();
  const broken = working.verdict === "inconsistent";
  return (
    <div>
      <div className={styles.title}>
        <span>{working.title}</span>
        <span className={mergeClasses(styles.verdict, broken && styles.off)}>{working.verdictWords}</span>
      </div>
      {working.about !== "" && <div className={styles.about}>{working.about}</div>}
      <table className={styles.table} aria-label={working.text}>
        <tbody>
          {working.lines.map((line, place) => (
            <tr key={place}>
              <td className={styles.label} title={line.label}>
                {line.label}
              </td>
              <td className={styles.sign}>{line.sign}</td>
              <Figure text={line.printed} />
              <td className={styles.cell}>
                <CellLink at={line.at} cell={line.cell} does={ui.show} send={send} />
              </td>
            </tr>
          ))}
          {working.ending.computed !== null && (
            <tr className={mergeClasses(styles.result, styles.strong)}>
              <td className={styles.label} />
              <td className={styles.sign}>=</td>
              <Figure text={working.ending.computed} />
              <td />
            </tr>
          )}
          <tr className={mergeClasses(working.ending.computed === null && styles.result)}>
            <td className={styles.label} title={working.ending.label}>
              {working.ending.label}
            </td>
            <td className={styles.sign} />
            <Figure text={working.ending.printed} wrong={broken} />
            <td className={styles.cell}>
              {working.result !== null && <CellLink {...working.result} does={ui.show} send={send} />}
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** A figure in two cells that meet at its point. */
function Figure({ text, wrong = false }: { readonly text: string; readonly wrong?: boolean }): ReactElement {
  const styles = useStyles();
  const found = /^(.*?\d)(\.\d.*|\D*)$/.exec(text);
  const [whole, part] = found === null ? [text, ""] : [found[1] ?? "", found[2] ?? ""];
  return (
    <>
      <td className={mergeClasses(styles.whole, wrong && styles.off)}>{whole}</td>
      <td className={mergeClasses(styles.part, wrong && styles.off)}>{part}</td>
    </>
  );
}
