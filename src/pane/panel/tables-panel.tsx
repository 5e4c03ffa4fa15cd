import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { RecognitionWords, ReportView, TableView, UiWords, VerdictName } from "../../app";
import type { Send } from "../send";
import { Fold } from "../detail/fold";
import { CorrectionForm } from "./correction-form";
import { RateBars } from "./rate-bars";
import { HeatMap, Schematic, TotalBand, VerdictMark } from "./schematic";

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
  head: { padding: "12px", display: "flex", flexDirection: "column", gap: "8px" },
  titleRow: { display: "flex", gap: "8px", alignItems: "start" },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  show: {
    appearance: "none",
    border: "none",
    padding: 0,
    font: "inherit",
    textAlign: "start",
    backgroundColor: "transparent",
    color: tokens.colorBrandForeground1,
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pictures: { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  figure: { margin: 0, maxWidth: "100%" },
  caption: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  corrected: { display: "flex", gap: "5px", color: tokens.colorNeutralForeground2 },
  plain: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  verdict: { display: "flex", gap: "5px", paddingTop: "4px" },
  sign: { flexShrink: 0, marginTop: "2px" },
  allocations: {
    margin: 0,
    padding: "0 0 4px 18px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  rates: { paddingBottom: "4px" },
  lost: { display: "flex", flexDirection: "column", alignItems: "start", gap: "6px" },
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
      <Legend report={report} ui={ui} />
      {report.corrections.map(({ words, lost, correction }) => (
        <div key={words} className={styles.lost}>
          <span>{words}</span>
          {lost && (
            <Button size="small" onClick={() => send({ is: "forget-correction", correction })}>
              {report.recognition.forget}
            </Button>
          )}
        </div>
      ))}
      {report.tables.map((table) => (
        <TableCard key={table.id} table={table} words={report.recognition} ui={ui} send={send} />
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

/** What the pictures are made of. */
function Legend({ report, ui }: Pick<TablesPanelProps, "report" | "ui">): ReactElement {
  const styles = useStyles();
  const grounds = [
    { label: ui.schematicHeader, fill: tokens.colorNeutralStroke1 },
    { label: ui.schematicLabels, fill: tokens.colorNeutralBackground3 },
  ];
  return (
    <ul className={styles.legend}>
      {grounds.map(({ label, fill }) => (
        <li key={label}>
          <svg width="12" height="12" aria-hidden="true">
            <rect width="12" height="12" fill={fill} />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <TotalBand x={0} y={4} width={12} height={8} />
        </svg>
        {report.recognition.totals}
      </li>
      {VERDICTS.map((verdict) => (
        <li key={verdict}>
          <svg width="12" height="12" aria-hidden="true">
            <VerdictMark verdict={verdict} x={1} y={1} width={10} height={10} />
          </svg>
          {report.verdicts[verdict]}
        </li>
      ))}
    </ul>
  );
}

interface TableCardProps {
  readonly table: TableView;
  readonly words: RecognitionWords;
  readonly ui: UiWords;
  readonly send: Send;
}

function TableCard({ table, words, ui, send }: TableCardProps): ReactElement {
  const styles = useStyles();
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <h2 className={styles.title}>{table.title === "" ? table.kind : table.title}</h2>
        <Pictures table={table} words={words} />
        <div>
          <button
            type="button"
            className={styles.show}
            aria-label={`${words.showTable} ${table.sheet} ${table.range}`}
            onClick={() => send({ is: "show-cells", cells: [table.at] })}
          >
            {`${table.sheet} ${table.range}`}
          </button>
          {[table.kind, table.unit === "" ? null : `${ui.unit} ${table.unit}`, table.rounding]
            .filter((line) => line !== null)
            .map((line) => (
              <span key={line} className={styles.plain}>
                {line}
              </span>
            ))}
          <Verdict table={table} />
          {table.correction !== null && <span className={styles.corrected}>✓ {words.corrected}</span>}
        </div>
      </div>
      <div className={styles.laws}>
        {0 < table.allocations.length && (
          <ul className={styles.allocations}>
            {table.allocations.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {0 < table.rates.length && (
          <Fold title={words.rates} unfolded>
            <div className={styles.rates}>
              <RateBars rates={table.rates} ui={ui} send={send} />
            </div>
          </Fold>
        )}
        {0 < table.laws.length && <Laws table={table} ui={ui} />}
        <Fold title={words.correct}>
          <CorrectionForm
            // What is recognised anew begins anew.
            key={JSON.stringify(table.recognised)}
            {...{ table, words, send }}
          />
        </Fold>
      </div>
    </article>
  );
}

type PartProps = Pick<TableCardProps, "table">;

/** How it is built, and where its findings lie. */
function Pictures({ table, words }: Pick<TableCardProps, "table" | "words">): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.pictures}>
      <figure className={styles.figure}>
        <Schematic table={table} />
        <figcaption className={styles.caption}>{words.structure}</figcaption>
      </figure>
      {table.heatSpoken !== null && (
        <figure className={styles.figure}>
          <HeatMap table={table} />
          <figcaption className={styles.caption}>{words.heat}</figcaption>
        </figure>
      )}
    </div>
  );
}

function Verdict({ table }: PartProps): ReactElement {
  const styles = useStyles();
  const { is, Icon } = VERDICT_SIGNS[table.verdict];
  return (
    <span className={mergeClasses(styles.verdict, styles[is])}>
      <Icon className={styles.sign} aria-hidden="true" />
      {table.summary}
    </span>
  );
}

const VERDICT_SIGNS = {
  holds: { is: "good", Icon: CheckmarkCircle16Filled },
  rounding: { is: "good", Icon: CheckmarkCircle16Filled },
  inconsistent: { is: "bad", Icon: ErrorCircle16Filled },
  unknown: { is: "plain", Icon: QuestionCircle16Regular },
} as const;

function Laws({ table, ui }: Pick<TableCardProps, "table" | "ui">): ReactElement {
  const styles = useStyles();
  return (
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
  );
}
