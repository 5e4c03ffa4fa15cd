// The window in which the report is shown beside Excel: it has the page from the pane and a button that prints it.
import type { ReportPage } from "../../app";
import { pageIn, takePage } from "./kept-page";

const laidReady = takePage();
if (laidReady === null) void Office.onReady(askForPage);
else show(laidReady);

function askForPage(): void {
  Office.context.ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: Office.DialogParentMessageReceivedEventArgs) => {
      const page = pageIn(message);
      if (page !== null) show(page);
    },
    () => {
      Office.context.ui.messageParent("ready");
    },
  );
}

/** The document's own elements and style; a script in it would not run, and there is none. */
function show({ title, html, print, hint }: ReportPage): void {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  document.title = title;
  document.documentElement.lang = parsed.documentElement.lang;
  for (const style of parsed.head.querySelectorAll("style"))
    document.head.append(document.importNode(style, true));
  document
    .getElementById("report")
    ?.replaceChildren(...[...parsed.body.children].map((part) => document.importNode(part, true)));
  const button = document.createElement("button");
  button.textContent = print;
  button.addEventListener("click", () => {
    window.print();
  });
  const said = document.createElement("span");
  said.textContent = hint;
  document.getElementById("tools")?.replaceChildren(button, said);
  button.focus();
}
