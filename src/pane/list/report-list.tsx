import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ReactElement, RefObject } from "react";
import type { Frame, ReportView } from "../../app";
import { agoWords } from "../../app";
import { useClock } from "../clock";
import type { PanelName } from "../panel-name";
import type { Send } from "../send";
import { ActionRow } from "./action-row";
import { FilterBar } from "./filter-bar";
import { FindingList } from "./finding-list";
import { SeverityChips } from "./severity-chips";
import { SetAside } from "./set-aside";

const useStyles = makeStyles({
  report: { display: "flex", flexDirection: "column", minHeight: 0, flexGrow: 1 },
  head: { padding: "10px 16px 12px", display: "flex", flexDirection: "column", gap: "12px" },
  workbook: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  list: {
    flexGrow: 1,
    overflowY: "auto",
    padding: "0 4px 12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollPaddingTop: "28px",
  },
  // Grey rather than faint: what is out of date can still be read (WCAG 1.4.3).
  dim: { filter: "grayscale(1)", opacity: 0.88 },
  good: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "10px",
    padding: "12px",
    "& svg": { color: tokens.colorPaletteGreenForeground1 },
  },
  clear: {
    margin: "12px",
    padding: "16px 14px",
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorPaletteGreenBackground1,
  },
  plain: { padding: "16px 12px", color: tokens.colorNeutralForeground2, "& p": { margin: "0 0 12px" } },
  unchecked: {
    padding: "8px 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: "2px 0 0" },
  },
});

/** With fewer findings than this, all are seen at a glance and a filter would only be in the way. */
const FILTER_FROM = 7;

interface ReportListProps {
  readonly frame: Frame;
  readonly report: ReportView;
  readonly busy: boolean;
  readonly focused: string | null;
  readonly onPanel: (panel: PanelName) => void;
  readonly onExample: (() => void) | undefined;
  readonly send: Send;
}

/** What was checked, how it stands, what to do, and the findings. */
export function ReportList(props: ReportListProps): ReactElement {
  const { frame, report, busy, focused, onPanel, onExample, send } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { ui, settings, filter } = frame;
  const now = useClock(10_000);
  const ago = agoWords(settings.language, report.checkedAt, Math.max(now, report.checkedAt));
  const filterable = FILTER_FROM <= report.total || filter.text !== "" || 0 < report.chosen;
  return (
    <div className={styles.report}>
      <div className={styles.head}>
        <div>
          <div className={styles.workbook} title={report.workbook}>
            {report.workbook}
          </div>
          <div className={styles.summary}>
            {report.empty === null && `${report.summary} · `}
            {ago}
          </div>
          {report.since !== null && <div className={styles.summary}>{report.since}</div>}
        </div>
        {0 < report.total && <SeverityChips counts={report.counts} label={ui.filterBySeverity} send={send} />}
        {report.empty === null && (
          <ActionRow frame={frame} report={report} busy={busy} onPanel={onPanel} send={send} />
        )}
        {filterable && <FilterBar frame={frame} report={report} send={send} />}
      </div>
      <div ref={scroller} className={styles.list}>
        <div className={mergeClasses((report.stale || busy) && styles.dim)}>
          <Results {...{ frame, report, focused, scroller, onExample, send }} />
        </div>
      </div>
    </div>
  );
}

interface ResultsProps extends Pick<ReportListProps, "frame" | "report" | "focused" | "onExample" | "send"> {
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The findings, and the good news: what balances, what could not be checked, what was set aside. */
function Results({ frame: { ui }, report, focused, scroller, onExample, send }: ResultsProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      {report.empty !== null && (
        <div className={styles.plain}>
          <p>{report.empty}</p>
          {onExample !== undefined && <Button onClick={onExample}>{ui.seeExample}</Button>}
        </div>
      )}
      {report.allClear !== null && (
        <div className={mergeClasses(styles.good, styles.clear)}>
          <CheckmarkCircle20Filled aria-hidden="true" />
          <span>{report.allClear}</span>
        </div>
      )}
      {report.partlyClear !== null && <p className={styles.plain}>{report.partlyClear}</p>}
      {0 < report.visible && <FindingList {...{ groups: report.groups, ui, focused, scroller, send }} />}
      {0 < report.total && report.visible === 0 && <p className={styles.plain}>{ui.nothingMatches}</p>}
      {report.balanced !== null && (
        <div className={styles.good}>
          <CheckmarkCircle20Filled aria-hidden="true" />
          <span>{report.balanced}</span>
        </div>
      )}
      {report.scorings.map((line) => (
        <p key={line} className={styles.plain}>
          {line}
        </p>
      ))}
      {report.corrections.map(({ words }) => (
        <p key={words} className={styles.plain}>
          {words}
        </p>
      ))}
      {0 < report.unchecked.length && (
        <div className={styles.unchecked}>
          <b>{ui.unchecked}</b>
          {report.unchecked.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <SetAside items={report.ignored} ui={ui} send={send} />
    </>
  );
}
