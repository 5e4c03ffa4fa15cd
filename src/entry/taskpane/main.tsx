import { createRoot } from "react-dom/client";
import { NEEDED_API, OfficeWorkbook } from "../../adapter/office";
import { createSession } from "../../app";
import { answerRibbon } from "../commands";
import { engineThread } from "../engine-worker";
import { excelDoor } from "./excel-door";
import { hostTheme } from "./host-theme";
import { keptSettings } from "./kept-settings";
import { officeRibbon } from "./ribbon";
import { showPage } from "./show-page";
import { TaskPane } from "./task-pane";
import { workbookStore } from "./workbook-store";

void Office.onReady(({ host }) => {
  // Outside Office the host is null, whatever the types say.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) show("no-excel");
  else if (!Office.context.requirements.isSetSupported("ExcelApi", NEEDED_API)) show("old-excel");
  else start();
});

function start(): void {
  const workbook = new OfficeWorkbook(excelDoor());
  const session = createSession(workbook, {
    settings: keptSettings(Office.context.displayLanguage),
    store: workbookStore(workbook, workbookAddress),
    showPage,
    thread: engineThread,
  });
  answerRibbon(session, officeRibbon());
  const pane = document.getElementById("pane");
  if (pane !== null) createRoot(pane).render(<TaskPane session={session} host={hostTheme()} />);
  // Once the pane stands.
  setTimeout(() => session.prepare(), 0);
  void workbook.watch(
    () => {
      session.dispatch({ is: "workbook-changed" });
    },
    (at) => {
      session.dispatch({ is: "cell-selected", at });
    },
  );
}

/** Where the workbook lies (Microsoft: Document.url, null or empty for one that was never saved). */
function workbookAddress(): string | null {
  const address = Office.context.document.url as string | null;
  return address === "" ? null : address;
}

/** One of the page's static notices, in place of the pane. */
function show(notice: string): void {
  document.getElementById("pane")?.remove();
  document.getElementById(notice)?.removeAttribute("hidden");
}
