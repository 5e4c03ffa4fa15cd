import { settingsIn } from "../../src/app";
import { tolerate } from "../../src/app/tolerance";
import { finding, report } from "./fixture";

const TEXT = finding({ id: "text", rule: "number-as-text", severity: "notice" });
const SCORE = finding({ id: "score", rule: "score-at-odds", severity: "verify" });
const SUM = finding({ id: "sum", rule: "inferred-sum", severity: "error" });
const FOUND = report({ findings: [TEXT, SCORE, SUM] });

test("nothing is taken lightly unless the person says so", () => {
  expect(tolerate(FOUND, {})).toEqual({ report: FOUND, hushed: [] });
});

test("a kind can be told as notes only", () => {
  const { report: shown, hushed } = tolerate(FOUND, { scores: "notice" });
  expect(shown.findings.map(({ id, severity }) => [id, severity])).toEqual([
    ["text", "notice"],
    ["score", "notice"],
    ["sum", "error"],
  ]);
  expect(hushed).toEqual([]);
});

test("a kind can be left out, and is counted then", () => {
  const { report: shown, hushed } = tolerate(FOUND, { "number-as-text": "hidden", scores: "hidden" });
  expect(shown.findings.map(({ id }) => id)).toEqual(["sum"]);
  expect(hushed).toEqual([
    { kind: "number-as-text", count: 1 },
    { kind: "scores", count: 1 },
  ]);
});

test("what must be fixed is never left out", () => {
  expect(tolerate(FOUND, { inferred: "hidden" }).report.findings).toContain(SUM);
});

test("what a machine kept of the settings is taken where it makes sense", () => {
  const kept = {
    language: "en",
    theme: 7,
    marks: true,
    write: "formulas",
    tolerances: { margin: "hidden", scores: "quiet", nonsense: "hidden" },
  };
  expect(settingsIn(kept, "zh-CN")).toEqual({
    language: "en",
    theme: "auto",
    autoRecheck: false,
    profile: null,
    marks: true,
    write: "formulas",
    tolerances: { margin: "hidden" },
  });
  expect(settingsIn({ tolerances: null }, "en").tolerances).toEqual({});
});
