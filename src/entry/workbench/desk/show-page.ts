import type { PageShown, ReportPage } from "../../../app";
import { download } from "./download";

/** Shows a page in a tab of its own, from which it can be printed or saved; where tabs are blocked it becomes a file. */
export function showPage({ title, html }: ReportPage): Promise<PageShown> {
  const page = new Blob([html], { type: "text/html" });
  const address = URL.createObjectURL(page);
  const tab = window.open(address, "_blank");
  if (tab !== null) return Promise.resolve("opened");
  URL.revokeObjectURL(address);
  download(page, `${title}.html`);
  return Promise.resolve("saved");
}
