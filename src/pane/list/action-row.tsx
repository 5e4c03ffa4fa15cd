import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import {
  ArrowSync20Regular,
  ArrowUndo20Regular,
  CalculatorMultiple20Regular,
  DocumentTable20Regular,
  History20Regular,
  MoreHorizontal20Regular,
  Table20Regular,
  EyeOff20Regular,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { Frame, Intent, ReportView } from "../../app";
import type { Send } from "../send";
import type { PanelName } from "../panel-name";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", alignItems: "center" },
  main: { flexGrow: 1, minWidth: 0 },
});

interface ActionRowProps {
  readonly frame: Frame;
  readonly report: ReportView;
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
        // While the sheet has changed since, the bar above has the one button that makes sense.
        disabled={busy || report.stale}
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

/** Safe fixes where there are some, else recalculation; where nothing is wrong there is only checking again. */
function nextAct({ ui }: Frame, { safeFixes, total }: ReportView): NextAct {
  if (safeFixes !== null)
    return { label: safeFixes.label, appearance: "primary", intent: { is: "preview-safe-fixes" } };
  if (0 < total)
    return { label: ui.recalculate, appearance: "primary", intent: { is: "preview-recalculation" } };
  return { label: ui.recheck, appearance: "secondary", intent: { is: "check" } };
}

function MoreMenu({ frame, report, busy, onPanel, send }: ActionRowProps): ReactElement {
  const { ui, journal } = frame;
  return (
    <Menu checkedValues={{ marks: frame.marks ? ["on"] : [] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<MoreHorizontal20Regular />} aria-label={ui.more} title={ui.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<ArrowSync20Regular />} disabled={busy} onClick={() => send({ is: "check" })}>
            {ui.recheck}
          </MenuItem>
          <MenuItem
            icon={<CalculatorMultiple20Regular />}
            disabled={busy}
            onClick={() => send({ is: "preview-recalculation" })}
          >
            {ui.recalculate}
          </MenuItem>
          <MenuDivider />
          <MenuItemCheckbox
            name="marks"
            value="on"
            disabled={busy}
            onClick={() => send({ is: "toggle-marks" })}
          >
            {ui.marksOn}
          </MenuItemCheckbox>
          <MenuItem icon={<Table20Regular />} onClick={() => onPanel("tables")}>
            {ui.tables}
          </MenuItem>
          <MenuItem
            icon={<DocumentTable20Regular />}
            disabled={busy}
            onClick={() => send({ is: "write-report" })}
          >
            {ui.writeReport}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            icon={<ArrowUndo20Regular />}
            disabled={busy || journal.undo === null}
            onClick={() => send({ is: "undo" })}
          >
            {journal.undo ?? ui.undo}
          </MenuItem>
          <MenuItem icon={<History20Regular />} onClick={() => onPanel("journal")}>
            {ui.journal}
          </MenuItem>
          {0 < report.ignored.length && (
            <MenuItem icon={<EyeOff20Regular />} onClick={() => send({ is: "restore-all" })}>
              {ui.restoreAll}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
