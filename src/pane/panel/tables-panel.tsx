import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ReportView, TableView, UiWords } from "../../app";
import type { Send } from "../send";
import { Schematic } from "./schematic";

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "8px 16px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
  },
  card: {
    appearance: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: "12px",
    display: "grid",
    gridTemplateColumns: "114px minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
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
  good: { color: tokens.colorPaletteGreenForeground1 },
  bad: { color: tokens.colorPaletteRedForeground1 },
  unchecked: { margin: "4px 0 0", paddingLeft: "18px", color: tokens.colorNeutralForeground2 },
});

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
    <button
      type="button"
      className={styles.card}
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
  );
}
