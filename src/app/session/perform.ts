import type { Correction } from "../../core/inspect";
import { invertEdits } from "../../core/grid";
import type { NewSheet, Outcome, Receipt, Trouble, Watch, WorkbookPort } from "../../port";
import { Stopped } from "../../port";
import type { AllocationDraft } from "../allocation/draft";
import type { AllocationQuestion } from "../allocation/work";
import type { Checked } from "../check";
import { checkWorkbook } from "../check";
import type { Engine } from "../engine/engine";
import type { Journal } from "../journal";
import { redoing, speaksOf } from "../journal";
import type { Asking } from "../mend";
import type { PageShown } from "../page-shown";
import type { ReportPage } from "../report-page";
import { wordsIn } from "../words/words-in";
import { begunFound, writeKept } from "./begun-write";
import type { Happening } from "./event";
import { loadPaperwork } from "./load-engine";
import type { Effect, Model, Preview, PreviewLine } from "./model";
import type { Store } from "./store";

/** What effects are done with. */
export interface Means {
  readonly engine: Engine;
  readonly port: WorkbookPort;
  readonly store: Store;
  readonly showPage: (page: ReportPage) => Promise<PageShown>;
  readonly now: () => number;
  /** Sees a reading and its check by their run: how far they are, and whether anybody still waits for them. */
  readonly watch: (run: number) => Watch;
}

/** Does an effect and tells how it turned out; an empty list where nobody needs to know. */
export async function perform(effect: Effect, model: Model, means: Means): Promise<readonly Happening[]> {
  const { port, store } = means;
  const told = async <T>(
    outcome: Promise<Outcome<T, Trouble>>,
    happened: (value: T) => readonly Happening[],
  ): Promise<readonly Happening[]> => {
    const result = await outcome;
    return result.ok ? happened(result.value) : [{ is: "failed", trouble: result.trouble, stopped: effect }];
  };
  if (isKeeping(effect)) {
    await keep(effect, model, store);
    return [];
  }
  switch (effect.do) {
    case "read":
      return unlessStopped(read(effect, model, means));
    case "stop":
      means.engine.stop();
      return [];
    case "plan": {
      const { purpose } = effect;
      return [{ is: "planned", purpose, lines: await planned(purpose, model, means) }];
    }
    case "write":
      return told(writeKept(receiptOf(effect, model), model.checked?.name ?? "", means), (receipt) => [
        { is: "written", purpose: effect.purpose, receipt },
      ]);
    case "mark":
      return told(port.mark(effect.marks), (cells) => [{ is: "marked", cells, quiet: effect.quiet }]);
    case "clear-marks":
      return told(port.clearMarks(), (areas) => [{ is: "marks-cleared", areas }]);
    case "show":
      return told(port.show(effect.cells), () => []);
    case "write-report":
      return told(port.writeReport(effect.sheet), (sheet) => [{ is: "report-written", sheet }]);
    case "show-report":
      return [{ is: "report-shown", how: await shownReport(model, means) }];
    case "allocate":
      return [await allocated(effect.question, model, means)];
    case "insert-allocation": {
      const sheet = await allocationSheetFor(effect.sheet, model, means);
      return told(port.insertSheet(sheet), (name) => [{ is: "sheet-inserted", sheet: name, content: sheet }]);
    }
    case "take-back":
      return takeBack(effect, model, means);
    case "ask-selection":
      return told(port.selection(), (area) => [{ is: "selection-found", field: effect.field, area }]);
  }
}

/** What a write is expected to come to. The cells as read last do not tell yet what an entry that is undone has written. */
function receiptOf({ edits, purpose }: Extract<Effect, { do: "write" }>, model: Model): Receipt {
  const { journal, checked } = model;
  const inverse =
    purpose.is === "undo" ? redoing(journal, purpose.entries) : invertEdits(checked?.grids ?? [], edits);
  return { edits, inverse };
}

async function takeBack(
  effect: Extract<Effect, { do: "take-back" }>,
  model: Model,
  means: Means,
): Promise<readonly Happening[]> {
  const { edits, sheets, entries } = effect;
  const failed = (trouble: Trouble): Happening => ({ is: "failed", trouble, stopped: effect });
  if (0 < edits.length) {
    const receipt = { edits, inverse: redoing(model.journal, entries) };
    const written = await writeKept(receipt, model.checked?.name ?? "", means);
    if (!written.ok) return [failed(written.trouble)];
  }
  const left = new Set(sheets.map(({ entry }) => entry));
  const removed: string[] = [];
  const takenBack = (): Happening => ({
    is: "taken-back",
    cells: edits.length,
    entries: entries.filter((entry) => !left.has(entry)),
    sheets: removed,
  });
  for (const { entry, name, content } of sheets) {
    const gone = await means.port.removeSheet(name, content);
    if (!gone.ok) return [takenBack(), failed(gone.trouble)];
    left.delete(entry);
    removed.push(name);
  }
  return [takenBack()];
}

/** Everything that outlives the pane. */
type Keeping = Extract<Effect, { do: "keep-notes" | "keep-journal" | "keep-settings" }>;

function isKeeping(effect: Effect): effect is Keeping {
  return effect.do === "keep-notes" || effect.do === "keep-journal" || effect.do === "keep-settings";
}

async function keep(effect: Keeping, { checked }: Model, store: Store): Promise<void> {
  const workbook = checked?.name ?? "";
  switch (effect.do) {
    case "keep-notes":
      return store.keepNotes(workbook, effect.notes);
    case "keep-journal":
      // What stood on a sheet that was put in is worth remembering only while the pane is open.
      return store.keepJournal(
        workbook,
        effect.journal.map(({ at, purpose, receipt, undoneAt }) => ({
          at,
          purpose,
          receipt,
          ...(undoneAt === undefined ? {} : { undoneAt }),
        })),
      );
    case "keep-settings":
      return store.keepSettings(effect.settings);
  }
}

/** A reading that was stopped has nothing to tell: nobody waits for it. */
async function unlessStopped(work: Promise<readonly Happening[]>): Promise<readonly Happening[]> {
  try {
    return await work;
  } catch (thrown) {
    if (thrown instanceof Stopped) return [];
    throw thrown;
  }
}

async function read(
  effect: Extract<Effect, { do: "read" }>,
  model: Model,
  means: Means,
): Promise<readonly Happening[]> {
  const { port, store, engine, now } = means;
  const watch = means.watch(effect.run);
  const first = model.checked === null;
  let notes = model.notes;
  const corrections = async (name: string): Promise<readonly Correction[]> => {
    if (first) notes = await store.readNotes(name);
    return notes.corrections ?? [];
  };
  const { profile } = model.settings;
  const result = await checkWorkbook(port, {
    inspect: (grids, said) => engine.inspect(grids, { profile, ...said }, watch),
    now,
    watch,
    corrections,
  });
  if (!result.ok) return [{ is: "failed", trouble: result.trouble, stopped: effect }];
  const checked = result.value;
  const found = await begunFound(checked, store);
  return [
    ...(first
      ? ([
          { is: "notes-found", notes },
          { is: "journal-found", journal: await journalKept(checked, store) },
        ] as const)
      : []),
    ...(found === null ? [] : [{ is: "write-found", receipt: found } as const]),
    { is: "checked", run: effect.run, checked },
  ];
}

/** What the person does not want to hear of is not mended behind their back either. */
async function planned(
  purpose: Preview["purpose"],
  model: Model,
  { engine }: Means,
): Promise<readonly PreviewLine[]> {
  const { checked, found } = model;
  if (checked === null) return [];
  const lines = await engine.plan(purpose, checked, askingOf(model));
  const shown = new Set(checked.report.findings.map(({ id }) => id));
  const left = (found?.report.findings ?? []).filter(({ id }) => !shown.has(id));
  return lines.filter(({ finding }) => !left.some(({ id }) => id === finding));
}

async function journalKept({ name, grids }: Checked, store: Store): Promise<Journal> {
  const journal = await store.readJournal(name);
  return speaksOf(journal, grids) ? journal : [];
}

async function shownReport(model: Model, { showPage }: Means): Promise<PageShown> {
  const { reportPage } = await loadPaperwork();
  const page = reportPage(model);
  return page === null ? "refused" : showPage(page);
}

async function allocated(question: AllocationQuestion, model: Model, { engine }: Means): Promise<Happening> {
  try {
    const work = await engine.allocate(question, model.checked?.grids ?? [], askingOf(model));
    return { is: "allocated", question, work };
  } catch (thrown) {
    if (thrown instanceof Stopped) return { is: "allocated", question, work: null };
    throw thrown;
  }
}

async function allocationSheetFor(
  sheet: "empty" | AllocationDraft,
  model: Model,
  { engine }: Means,
): Promise<NewSheet> {
  const { emptyAllocation, sheetFor } = await loadPaperwork();
  const words = wordsIn(model.settings.language);
  if (sheet === "empty") return emptyAllocation(words);
  const made = await engine.allocationMade(sheet, model.checked?.grids ?? [], askingOf(model));
  if (made === null) throw new Error("an allocation that was shown cannot be made");
  return sheetFor(sheet.write, made, words);
}

/** What the person has said that the last check went by. */
function askingOf({ settings, notes }: Model): Asking {
  return { profile: settings.profile, corrections: notes.corrections ?? [] };
}
