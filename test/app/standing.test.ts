import type { Finding } from "../../src/core/inspect";
import { newModel } from "../../src/app/session/model";
import type { Model } from "../../src/app/session/model";
import { step } from "../../src/app/session/step";
import { draw } from "../../src/app/view/draw";
import { finding, report, sampleGrid } from "./fixture";

const first = finding();
const second = finding({ id: "f2", severity: "verify", rule: "row-total", suspects: [], fix: null });
const third = finding({ id: "f3", severity: "verify", rule: "row-total", suspects: [], fix: null });

/** The model after a check that finds these. */
function after(model: Model, findings: readonly Finding[]): Model {
  const reading: Model = { ...model, phase: { is: "reading", since: 0, progress: null }, run: model.run + 1 };
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
