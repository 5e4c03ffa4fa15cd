import type { Finding } from "../../src/core/inspect";
import { htmlSection } from "../../src/app/print/html-report";
import { reportSheet } from "../../src/app/report-sheet";
import { newModel } from "../../src/app/session/model";
import type { Model, Purpose } from "../../src/app/session/model";
import { step } from "../../src/app/session/step";
import { draw } from "../../src/app/view/draw";
import { wordsIn } from "../../src/app/words/words-in";
import type { Receipt } from "../../src/port";
import { finding, report, sampleGrid } from "./fixture";

const first = finding();
const second = finding({ id: "f2", severity: "verify", rule: "row-total", suspects: [], fix: null });
const third = finding({ id: "f3", severity: "verify", rule: "row-total", suspects: [], fix: null });

/** The model after a check that the person asked for and that finds these. */
function after(model: Model, findings: readonly Finding[]): Model {
  return found(step({ ...model, phase: { is: "still" } }, { is: "check" }, 1).model, findings);
}

/** The model after the check that follows a write, and that finds these. */
function written(model: Model, purpose: Purpose, findings: readonly Finding[]): Model {
  const receipt: Receipt = { edits: [], inverse: [] };
  return found(step(model, { is: "written", purpose, receipt }, 1).model, findings);
}

/** The model once the check under way has found these. */
function found(reading: Model, findings: readonly Finding[]): Model {
  const checked = {
    name: "2023.xlsx",
    grids: [sampleGrid()],
    skipped: [],
    report: report({ findings }),
    at: 1,
  };
  return step(reading, { is: "checked", run: reading.run, checked }, 1).model;
}

function explained(model: Model, id: string): Model {
  return step(model, { is: "explain", finding: id, text: "市级另有规定" }, 1).model;
}

/** Each finding's id with how it stands, and the line on all of them. */
function shown(model: Model): readonly [Readonly<Record<string, string | null>>, string | null] {
  const state = draw(model);
  if (state.is !== "report") throw new Error(state.is);
  const items = state.report.groups.flatMap((group) => group.items);
  return [Object.fromEntries(items.map(({ id, standingName }) => [id, standingName])), state.report.since];
}

test("a first check has nothing to compare with", () => {
  expect(shown(after(newModel(), [first, second]))).toEqual([{ f1: null, f2: null }, null]);
});

test("the next check tells what is new, what is gone, and what is explained", () => {
  const told = explained(after(newModel(), [first, second]), "f2");
  expect(shown(after(told, [second, third]))).toEqual([
    { f2: "已说明", f3: "新增" },
    "新增 1 处，已改 1 处，已说明 1 处",
  ]);
});

test("an explanation whose figures have changed since asks for another look", () => {
  const told = explained(after(newModel(), [first, second]), "f2");
  const moved = { ...second, facts: { ...second.facts, gap: "9.99" } };
  expect(shown(after(told, [first, moved]))).toEqual([
    { f1: null, f2: "已说明，数字后来改了" },
    "说明后数字又改了 1 处",
  ]);
  // Explained anew, it stands again.
  expect(shown(after(explained(after(told, [first, moved]), "f2"), [first, moved]))[0]).toEqual({
    f1: null,
    f2: "已说明",
  });
});

test("a later explanation of another finding does not make an old one fresh", () => {
  const told = explained(after(newModel(), [first, second]), "f2");
  const moved = { ...second, facts: { ...second.facts, gap: "9.99" } };
  const later = explained(after(told, [first, moved]), "f1");
  expect(shown(after(later, [first, moved]))[0]).toEqual({ f1: "已说明", f2: "已说明，数字后来改了" });
});

test("what was kept in the workbook is compared with by the first check of a later day", () => {
  const { notes } = explained(after(newModel(), [first, second]), "f2");
  const reopened = step(newModel(), { is: "notes-found", notes }, 1).model;
  expect(shown(after(reopened, [second, third]))).toEqual([
    { f2: "已说明", f3: "新增" },
    "新增 1 处，已改 1 处，已说明 1 处",
  ]);
});

test("what is mended counts from the check that was asked for, however many writes followed it", () => {
  const adopted = written(after(newModel(), [first, second, third]), { is: "safe-fixes" }, [second, third]);
  const both = written(adopted, { is: "safe-fixes" }, [third]);
  expect(shown(both)).toEqual([{ f3: null }, "已改 2 处"]);
  expect(shown(after(both, [third]))).toEqual([{ f3: null }, null]);
});

test("what an undo brings back is not new, even where a check was asked for in between", () => {
  const undo: Purpose = { is: "undo", entries: [0] };
  const adopted = written(after(newModel(), [first, second]), { is: "safe-fixes" }, [second]);
  expect(shown(written(adopted, undo, [first, second]))).toEqual([{ f1: null, f2: null }, null]);
  const back = written(after(adopted, [second]), undo, [first, second]);
  expect(shown(back)).toEqual([{ f1: null, f2: null }, null]);
  // What a change brings afterwards is.
  expect(shown(written(back, { is: "safe-fixes" }, [first, second, third]))[0]).toEqual({
    f1: null,
    f2: null,
    f3: "新增",
  });
});

test("the printed report and the report sheet call nothing new that an undo has brought back", () => {
  const adopted = after(written(after(newModel(), [first, second]), { is: "safe-fixes" }, [second]), [
    second,
  ]);
  const back = written(adopted, { is: "undo", entries: [0] }, [first, second]);
  const { checked } = back;
  if (checked === null) throw new Error("not checked");
  const sheet = reportSheet(back, checked, wordsIn("zh-CN"));
  const page = htmlSection(checked.name, checked, wordsIn("zh-CN"), back);
  expect(sheet.rows.flat().map(({ text }) => text)).not.toContain("新增");
  expect(page).not.toContain("新增");
});

test("an opened finding says that its figures have changed since it was explained", () => {
  const told = explained(after(newModel(), [first, second]), "f2");
  const moved = { ...second, facts: { ...second.facts, gap: "9.99" } };
  const opened = (model: Model): string | null | undefined => {
    const state = draw(step(model, { is: "open", finding: "f2" }, 1).model);
    return state.is === "report" ? state.open?.standingName : null;
  };
  expect(opened(told)).toBe("已说明");
  expect(opened(after(told, [first, moved]))).toBe("已说明，数字后来改了");
});
