import { useEffect, useState, useSyncExternalStore } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { SampleName, Session, Settings } from "../../app";
import { wordsIn } from "../../app";
import { intentOf, Pane, pressOf, Themed } from "../../pane";
import { BookView } from "./book-view";
import type { Desk } from "./desk/desk";
import { download, workbookFile } from "./desk/download";
import { keptSettings } from "./desk/kept";
import type { SampleState } from "./desk/samples";
import { fetchSample, FIRST_SAMPLE } from "./desk/samples";
import { DropZone } from "./drop-zone";
import { MessageBar } from "./message-bar";
import { TopBar } from "./top-bar";
import { useParts } from "./use-parts";

/** The page: the workbook on the left, on the right the pane as it stands beside Excel. */
export function Workbench({ desk }: { readonly desk: Desk }): ReactElement {
  const { book, opening, message } = useSyncExternalStore(desk.subscribe, desk.state);
  const settings = useSettings(book?.session ?? null);
  const parts = useParts();
  const { ui, workbench: words } = wordsIn(settings.language);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = book === null ? ui.product : `${book.name} · ${ui.product}`;
  }, [settings.language, book, ui.product]);

  const onFile = (file: File): void => void desk.openFrom(bytesOf(file), file.name);
  const onSample = (sample: SampleName, state: SampleState): void => {
    const { bytes, name } = fetchSample(sample, state, words);
    void desk.openFrom(bytes, name);
  };
  const onDownload = async (): Promise<void> => {
    const bytes = await desk.save();
    if (bytes !== null && book !== null)
      download(workbookFile(bytes), correctedName(book.name, words.corrected));
  };
  return (
    <Themed settings={settings} className="workbench">
      <DropZone
        words={words}
        onFile={onFile}
        onFocus={parts.onFocus}
        onKeyDown={(event) => {
          parts.onKeyDown(event);
          sendOn(event, book?.session ?? null);
        }}
      >
        <TopBar
          product={ui.product}
          words={words}
          name={opening ? words.loading : (book?.name ?? null)}
          changed={book?.changed ?? false}
          {...{ onFile, onSample }}
          onDownload={() => void onDownload()}
        />
        <MessageBar message={message} dismiss={words.dismiss} onDismiss={() => desk.dismiss()} />
        <main className="desk">
          {book === null ? (
            <div className="book empty">{opening ? words.loading : words.dropPromise}</div>
          ) : (
            <BookView book={book} desk={desk} words={words} />
          )}
          <aside className="pane" aria-label={words.pane} data-part>
            {book !== null && (
              <Pane key={book.key} session={book.session} onExample={() => onSample(FIRST_SAMPLE, "draft")} />
            )}
          </aside>
        </main>
      </DropZone>
    </Themed>
  );
}

/** The pane's keys work from the sheet as well, which Excel does not let an add-in have. */
function sendOn(event: KeyboardEvent, session: Session | null): void {
  if (event.defaultPrevented || session === null) return;
  const intent = intentOf(pressOf(event), session.state());
  if (intent === null) return;
  event.preventDefault();
  session.dispatch(intent);
}

/** The settings of the session that is open; before that, those of the last visit. */
function useSettings(session: Session | null): Settings {
  const [first] = useState(keptSettings);
  const state = useSyncExternalStore(
    (listener) => session?.subscribe(listener) ?? (() => undefined),
    () => session?.state() ?? null,
  );
  return state?.frame.settings ?? first;
}

async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder that was dropped, or a file that is gone.
    return null;
  }
}

function correctedName(name: string, corrected: (name: string) => string): string {
  const dot = name.lastIndexOf(".");
  return dot < 0 ? corrected(name) : `${corrected(name.slice(0, dot))}${name.slice(dot)}`;
}
