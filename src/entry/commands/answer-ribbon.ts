import type { Intent, Session } from "../../app";
import type { Ribbon, RibbonClick, RibbonCommand } from "./ribbon";
import { RIBBON_COMMANDS } from "./ribbon";

/** What each button does, one intent after another; the first trouble ends it. */
const STEPS: Readonly<Record<RibbonCommand, readonly Intent[]>> = {
  check: [{ is: "check" }],
  // What was checked some time ago may no longer be there: both look again before they lay anything out.
  recalculate: [{ is: "check" }, { is: "preview-recalculation" }],
  clearMarks: [{ is: "clear-marks" }],
  writeReport: [{ is: "check" }, { is: "write-report" }],
};

/**
 * Lets the ribbon's buttons act on the session, whether the pane is open or not: with a shared runtime both live in one
 * page. Afterwards the pane opens and says what was done; only a report that was written speaks for itself, on its sheet.
 */
export function answerRibbon(session: Session, ribbon: Ribbon): void {
  for (const name of RIBBON_COMMANDS) {
    ribbon.associate(name, (click) => void answer(name, click, session, ribbon));
  }
}

/** Every click is completed, also in trouble: Office would otherwise keep the button busy for minutes. */
async function answer(
  name: RibbonCommand,
  click: RibbonClick,
  session: Session,
  ribbon: Ribbon,
): Promise<void> {
  try {
    for (const intent of STEPS[name]) {
      session.dispatch(intent);
      await session.settled();
      if (session.state().is === "trouble") break;
    }
    if (name !== "writeReport" || session.state().is === "trouble") await shown(ribbon);
  } finally {
    click.completed();
  }
}

/** Some hosts cannot open a pane from a button; what was done is done, and the pane says so when it is opened. */
async function shown(ribbon: Ribbon): Promise<void> {
  try {
    await ribbon.showPane();
  } catch {
    return;
  }
}
