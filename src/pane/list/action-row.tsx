import { Button, makeStyles } from "@fluentui/react-components";
import {
  ArrowSync20Regular,
  ArrowUndo20Regular,
  CalculatorMultiple20Regular,
  DocumentTable20Regular,
  History20Regular,
  MoreHorizontal20Regular,
  Print20Regular,
  Table20Regular,
  EyeOff20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Frame, Intent, ReportView } from "../../app";
import type { Send } from "../send";
import type { PanelName } from "../panel-name";
import type { MenuLine } from "./popup-menu";
import { PopupMenu } from "./popup-menu";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", alignItems: "center" },
  main: { flexGrow: 1, minWidth: 0 },
});

interface ActionRowProps {
  readonly frame: Frame;
  readonly report: ReportView;
  /** Cells are being read or written: a check need not be asked for, and whatever else is asked is done next. */
  readonly busy: boolean;
  readonly onPanel: (panel: PanelName) => void;
  readonly send: Send;
}

/** The one thing to do next, large; the rest small or in the menu. */
export function ActionRow({ frame, report, busy, onPanel, send }: ActionRowProps): ReactElement {
  const styles = useStyles();
  const next = nextAct(frame, report);
  return (
    <div className={styles.row}>
      <Button
        className={styles.main}
        appearance={next.appearance}
        disabled={isIdle(next.intent, report, busy)}
        onClick={() => send(next.intent)}
      >
        {next.label}
      </Button>
      <MoreMenu frame={frame} report={report} busy={busy} onPanel={onPanel} send={send} />
    </div>
  );
}

interface NextAct {
  readonly label: string;
  readonly appearance: "primary" | "secondary";
  readonly intent: Intent;
}

/** Safe fixes where there are some, else looking at the findings in turn; where nothing is wrong there is only checking again. */
function nextAct({ ui }: Frame, { safeFixes, total }: ReportView): NextAct {
  if (safeFixes !== null)
    return { label: safeFixes.label, appearance: "primary", intent: { is: "preview-safe-fixes" } };
  if (0 < total) return { label: ui.review, appearance: "primary", intent: { is: "next" } };
  return { label: ui.recheck, appearance: "secondary", intent: { is: "check" } };
}

/**
 * Whether an act would do nothing now: there is nothing in sight to look at, or a check is under way
 * already. While the sheet has changed since, the bar above has the one button that makes sense.
 */
function isIdle({ is }: Intent, { stale, visible }: ReportView, busy: boolean): boolean {
  return (is === "next" && visible === 0) || (busy ? is === "check" : stale);
}

function MoreMenu({ frame, report, busy, onPanel, send }: ActionRowProps): ReactElement {
  const { ui, journal } = frame;
  return (
    <PopupMenu
      label={ui.more}
      icon={<MoreHorizontal20Regular />}
      lines={[
        line("check", ui.recheck, <ArrowSync20Regular />, busy, () => send({ is: "check" })),
        line("recalculate", ui.recalculate, <CalculatorMultiple20Regular />, false, () =>
          send({ is: "preview-recalculation" }),
        ),
        "divider",
        {
          key: "marks",
          label: ui.marksOn,
          icon: null,
          disabled: false,
          checked: frame.marks,
          onChoose: () => send({ is: "toggle-marks" }),
        },
        line("tables", ui.tables, <Table20Regular />, false, () => onPanel("tables")),
        line("report", ui.writeReport, <DocumentTable20Regular />, false, () => send({ is: "write-report" })),
        line("print", ui.showReport, <Print20Regular />, false, () => send({ is: "show-report" })),
        "divider",
        line("undo", journal.undo ?? ui.undo, <ArrowUndo20Regular />, journal.undo === null, () =>
          send({ is: "undo" }),
        ),
        line("journal", ui.journal, <History20Regular />, false, () => onPanel("journal")),
        ...(0 < report.ignored.length
          ? [line("restore", ui.restoreAll, <EyeOff20Regular />, false, () => send({ is: "restore-all" }))]
          : []),
      ]}
    />
  );
}

function line(
  key: string,
  label: string,
  icon: ReactElement,
  disabled: boolean,
  onChoose: () => void,
): MenuLine {
  return { key, label, icon, disabled, checked: null, onChoose };
}
