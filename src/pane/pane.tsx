import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { PaneState, Session } from "../app";
import { AllocationPanel } from "./allocation/allocation-panel";
import { NoticeBar, StaleBar, TroubleCard, Waiting } from "./bars";
import { FindingDetail } from "./detail/finding-detail";
import { FirstRun } from "./first-run";
import { intentOf, pressOf } from "./keys";
import { ReportList } from "./list/report-list";
import { PaneHeader } from "./pane-header";
import { PaneTabs } from "./pane-tabs";
import { HelpPanel } from "./panel/help-panel";
import type { OpenPage } from "./panel/help-panel";
import { JournalPanel } from "./panel/journal-panel";
import { PreviewPanel } from "./panel/preview-panel";
import { SettingsPanel } from "./panel/settings-panel";
import { TablesPanel } from "./panel/tables-panel";
import type { PanelName } from "./panel-name";
import type { Send } from "./send";
import { useUnseenStyles } from "./unseen";
import { useFocusKept } from "./use-focus-kept";
import { useSession } from "./use-session";

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minHeight: 0,
    overflow: "hidden",
    // It takes the keyboard only while there is nothing else to take it; there is nothing to show then.
    outlineStyle: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    // No sentence ends in a line of one character.
    textWrap: "pretty",
  },
});

export interface PaneProps {
  readonly session: Session;
  /** Shows an example, where the host has one to show. */
  readonly onExample?: () => void;
  /** Opens the guide, where the host has its own way to. */
  readonly onPage?: OpenPage;
  /** What lies open behind the list to begin with. */
  readonly panel?: PanelName;
}

/** The pane: draws what the session says and sends back what the person wants. */
export function Pane({ session, onExample, onPage, panel: first }: PaneProps): ReactElement {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const state = useSession(session);
  const [panel, setPanel] = useState<PanelName | null>(first ?? null);
  const root = useRef<HTMLDivElement>(null);
  const send: Send = (intent) => session.dispatch(intent);
  const place = placeOf(state, panel);
  const [left, setLeft] = useState<string | null>(null);
  const open = state.is === "idle" ? null : (state.open?.id ?? null);
  // The line one comes back to is that of the finding one was at last.
  if (open !== null && open !== left) setLeft(open);
  useFocusOnMove(root, place);
  useFocusKept(root, state);

  const onBack = (): void => {
    if (panel !== null) setPanel(null);
    else if (state.frame.allocation !== null) send({ is: "close-allocation" });
    else send({ is: state.is === "report" && state.preview !== null ? "close-preview" : "back" });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented) return;
    const press = pressOf(event);
    const intent = intentOf(press, state);
    if (intent !== null) {
      if (intent.is === "next" || intent.is === "previous") setPanel(null);
      send(intent);
    } else if (event.key === "Escape" && place.name !== "list") onBack();
    else if (event.key === "Escape" && state.frame.filter.text !== "") send({ is: "filter-text", text: "" });
    else if (event.key === "/" && !press.typing)
      root.current?.querySelector<HTMLElement>("[data-filter]")?.focus();
    else if (event.key === "Enter" && event.target === detailOf(root.current)) send({ is: "show-finding" });
    else return;
    event.preventDefault();
  };

  return (
    <div ref={root} className={styles.pane} tabIndex={-1} onKeyDown={onKeyDown}>
      <PaneHeader ui={state.frame.ui} inside={place.title} onBack={onBack} onPanel={setPanel} />
      {place.title === null && <PaneTabs frame={state.frame} send={send} />}
      <WaitingNow state={state} send={send} />
      {state.is === "report" && state.report.stale && <StaleBar ui={state.frame.ui} send={send} />}
      {state.is === "trouble" && <TroubleCard trouble={state.trouble} send={send} />}
      <Content
        state={state}
        panel={panel}
        focused={left}
        onPanel={setPanel}
        onExample={onExample}
        onPage={onPage}
        send={send}
      />
      <NoticeBar frame={state.frame} send={send} />
      <div className={unseen} role="status" aria-live="polite">
        {state.frame.announcement}
      </div>
    </div>
  );
}

/** What is being read or written, while it is. */
function WaitingNow({
  state,
  send,
}: {
  readonly state: PaneState;
  readonly send: Send;
}): ReactElement | null {
  if (state.is !== "reading" && state.is !== "writing") return null;
  const words = state.is === "reading" ? state.words : state.frame.ui.writing;
  return <Waiting since={state.since} what={state.is} words={words} ui={state.frame.ui} send={send} />;
}

interface ContentProps {
  readonly state: PaneState;
  readonly panel: PanelName | null;
  readonly focused: string | null;
  readonly onPanel: (panel: PanelName) => void;
  readonly onExample: (() => void) | undefined;
  readonly onPage: OpenPage | undefined;
  readonly send: Send;
}

function Content({ state, panel, focused, onPanel, onExample, onPage, send }: ContentProps): ReactElement {
  const { frame } = state;
  const { ui } = frame;
  const report = state.is === "idle" ? null : state.report;
  const busy = state.is === "reading" || state.is === "writing";
  if (panel === "settings") return <SettingsPanel frame={frame} send={send} />;
  if (panel === "help") return <HelpPanel ui={ui} onPage={onPage} />;
  if (panel === "journal") return <JournalPanel frame={frame} send={send} />;
  if (panel === null && frame.allocation !== null)
    return <AllocationPanel view={frame.allocation} busy={busy} send={send} />;
  if (report === null) return <FirstRun ui={ui} busy={busy} send={send} />;
  if (panel === "tables") return <TablesPanel report={report} ui={ui} send={send} />;
  if (state.is === "report" && state.preview !== null)
    return <PreviewPanel preview={state.preview} ui={ui} send={send} />;
  const open = state.is === "idle" ? null : state.open;
  if (open !== null)
    return <FindingDetail finding={open} ui={ui} dimmed={report.stale || busy} send={send} />;
  return <ReportList {...{ frame, report, busy, focused, onPanel, onExample, send }} />;
}

interface PanePlace {
  readonly name: string;
  /** What the header says in place of the product's name; null in the list. */
  readonly title: string | null;
}

function placeOf(state: PaneState, panel: PanelName | null): PanePlace {
  const { ui } = state.frame;
  if (panel !== null) return { name: panel, title: ui[panel] };
  if (state.frame.allocation !== null) return { name: "allocation", title: null };
  if (state.is === "report" && state.preview !== null) return { name: "preview", title: state.preview.title };
  if (state.is !== "idle" && state.open !== null) return { name: "detail", title: state.open.title };
  return { name: "list", title: null };
}

/** On entering another place the keyboard goes there, but never out of the sheet: only where it was in the pane. */
function useFocusOnMove(root: { readonly current: HTMLElement | null }, { name }: PanePlace): void {
  const before = useRef(name);
  useEffect(() => {
    if (before.current === name) return;
    before.current = name;
    const element = root.current;
    const lost = document.activeElement === document.body;
    if (element === null || (!lost && !element.contains(document.activeElement))) return;
    if (name === "detail") detailOf(element)?.focus();
    // The tabs above both keep it.
    else if (name === "allocation") return;
    else if (name !== "list") element.querySelector<HTMLElement>("header button")?.focus();
    // The list takes the keyboard to its own line; without one, the pane keeps it for its keys.
    else if (lost) element.focus();
  }, [name, root]);
}

function detailOf(root: HTMLElement | null): HTMLElement | null {
  return root?.querySelector<HTMLElement>("[data-detail]") ?? null;
}
