import type { PageShown, ReportPage } from "../../app";
import { keepPage } from "./kept-page";

/** The page beside the pane's own in which the report is shown. */
const ADDRESS = "report.html";

/** Excel shows one window of an add-in at a time. */
let shown: Office.Dialog | null = null;

/**
 * Shows a page in a window of Excel's own, from which it can be printed: a web view keeps no files and opens no tabs
 * (Microsoft: "Use the Office dialog API"). The page finds what it shows in the storage that both share or, where they
 * share none, as on the web, asks for it ("Alternative ways of passing messages to a dialog box from its host page").
 */
export function showPage(page: ReportPage): Promise<PageShown> {
  if (!Office.context.requirements.isSetSupported("DialogApi", "1.1")) return Promise.resolve("refused");
  shown?.close();
  shown = null;
  keepPage(page);
  return new Promise((done) => {
    const address = new URL(ADDRESS, location.href).href;
    Office.context.ui.displayDialogAsync(address, { height: 90, width: 70 }, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        keepPage(null);
        done("refused");
        return;
      }
      shown = dialog;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.messageChild(JSON.stringify(page));
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        shown = null;
      });
      done("opened");
    });
  });
}
