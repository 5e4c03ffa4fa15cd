import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ReportView, TableView, UiWords, VerdictName } from "../../app";
import type { Send } from "../send";
import { Fold } from "../detail/fold";
import { Schematic, VerdictMark } from "./schematic";

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "8px 16px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 14px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    "& li": { display: "flex", alignItems: "center", gap: "6px" },
    "& svg": { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    overflow: "hidden",
    // In a low pane the cards scroll; none is cut off to make room for the others.
    flexShrink: 0,
  },
  laws: { padding: "0 12px" },
  law: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: "10px",
    padding: "3px 0",
    "& dd": { margin: 0, color: tokens.colorNeutralForeground2 },
  },
  all: { margin: 0 },
  picture: {
    appearance: "none",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    width: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    padding: "12px",
    display: "grid",
    gridTemplateColumns: "114px minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "start",
    cursor: "pointer",
    // A frame and no other ground: on the ground that contrast themes have for this, white letters cannot be read.
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: {
    gridColumn: "1 / -1",
    paddingBottom: "8px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  plain: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  verdict: { display: "flex", gap: "5px", paddingTop: "4px" },
  sign: { flexShrink: 0, marginTop: "2px" },
  allocations: {
    margin: 0,
    padding: "0 12px 8px 28px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unchecked: { margin: "4px 0 0", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

const VERDICTS: readonly VerdictName[] = ["holds", "rounding", "inconsistent", "unknown"];

interface TablesPanelProps {
  readonly report: ReportView;
  readonly ui: UiWords;
  readonly send: Send;
}

/** What was recognised in the workbook, as small pictures one can compare with the sheet at a glance. */
export function TablesPanel({ report, ui, send }: TablesPanelProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <ul className={styles.legend}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <svg width="12" height="12" aria-hidden="true">
              <VerdictMark verdict={verdict} x={1} y={1} width={10} height={10} />
            </svg>
            {report.verdicts[verdict]}
          </li>
        ))}
      </ul>
      {report.tables.map((table) => (
        <TableCard key={table.id} table={table} ui={ui} send={send} />
      ))}
      {0 < report.unchecked.length && (
        <section>
          <b>{ui.unchecked}</b>
          <ul className={styles.unchecked}>
            {report.unchecked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

interface TableCardProps {
  readonly table: TableView;
  readonly ui: UiWords;
  readonly send: Send;
}

function TableCard({ table, ui, send }: TableCardProps): ReactElement {
  const styles = useStyles();
  const broken = table.verdict === "inconsistent";
  return (
    <article className={styles.card}>
      <button
        type="button"
        className={styles.picture}
        onClick={() => send({ is: "show-cells", cells: [table.at] })}
      >
        <span className={styles.title} title={table.title}>
          {table.title === "" ? table.kind : table.title}
        </span>
        <Schematic table={table} />
        <span>
          {[
            `${table.sheet} ${table.range}`,
            table.kind,
            table.unit === "" ? null : `${ui.unit} ${table.unit}`,
            table.rounding,
          ]
            .filter((line) => line !== null)
            .map((line) => (
              <span key={line} className={styles.plain}>
                {line}
              </span>
            ))}
          <span className={mergeClasses(styles.verdict, broken ? styles.bad : styles.good)}>
            {broken ? (
              <ErrorCircle16Filled className={styles.sign} aria-hidden="true" />
            ) : (
              <CheckmarkCircle16Filled className={styles.sign} aria-hidden="true" />
            )}
            {table.summary}
          </span>
        </span>
      </button>
      {0 < table.allocations.length && (
        <ul className={styles.allocations}>
          {table.allocations.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {0 < table.laws.length && (
        <div className={styles.laws}>
          <Fold title={ui.relations}>
            <dl className={styles.all}>
              {table.laws.map((law) => (
                <div key={law.name} className={styles.law}>
                  <dt>{law.name}</dt>
                  <dd className={mergeClasses(law.verdict === "inconsistent" && styles.bad)}>{law.words}</dd>
                </div>
              ))}
            </dl>
          </Fold>
        </div>
      )}
    </article>
  );
}
