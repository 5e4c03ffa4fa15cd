import { findingsOf } from "../../../src/core/finding/compose-finding";
import type { Finding } from "../../../src/core/finding";
import { addressOf } from "../../../src/core/grid";
import { explainedBy } from "./explained";

function findings(sketch: string, ...said: readonly string[]): readonly Finding[] {
  const { scene, explanations } = explainedBy(sketch, said);
  return explanations.flatMap((one) => findingsOf(one, scene));
}
function first(sketch: string, ...said: readonly string[]): Finding {
  const [found] = findings(sketch, ...said);
  if (found === undefined) throw new Error("nothing is found");
  return found;
}

/** A lawful table but for what is put in place of its figures. */
function table(...put: readonly (readonly [string, string])[]): string {
  const lawful = `
项目（万元） | 甲 | 乙 | 丙 | 合计
一 | 120.5 | 98.4 | 31.9 | 250.8
二 | 76.3 | 55.2 | 47.7 | 179.2
三 | 60.1 | 41.7 | 12.6 | 114.4
合计 | 256.9 | 195.3 | 92.2 | 544.4`;
  return put.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`no such figure: ${was}`);
    return text.replace(was, is);
  }, lawful);
}
const ROWS = ["E2 = B2 + C2 + D2", "E3 = B3 + C3 + D3", "E4 = B4 + C4 + D4"];
const COLUMNS = ["B5 = B2 + B3 + B4", "C5 = C2 + C3 + C4", "D5 = D2 + D3 + D4", "E5 = E2 + E3 + E4"];
const ALL = [...ROWS, ...COLUMNS, "E5 = B5 + C5 + D5"];

test("a finding is known by its rule, its cell and what is broken, in whatever order that was met", () => {
  const id = "stated-formula 表1!B4 stated-formula@表1!B5 stated-formula@表1!E4";
  expect(first(table(["60.1", "60.7"]), ...ALL).id).toBe(id);
  expect(first(table(["60.1", "60.7"]), ...[...ALL].reverse()).id).toBe(id);
});

test("its cells are those of all that is broken, each once, the likeliest first", () => {
  expect(first(table(["60.1", "60.7"]), ...ALL).cells.map(addressOf)).toEqual(
    ["B4", "E4", "C4", "D4", "B5", "B2", "B3"], // prettier-ignore
  );
});

describe("where nobody is suspected", () => {
  const copied = `
项目 | 甲 | 乙 | 合计 | | 一 | 二 | 三
一 | 12 | 13 | 30 | | 12 | 12 | 12
二 | 1 | 1 | 2 | | 13 | 13 | 13
三 | 1 | 1 | 2 | | 30 | 30 | 30`;
  const copies = ["F", "G", "H"].flatMap((to) => [`${to}2 = B2`, `${to}3 = C2`, `${to}4 = D2`]);
  const found = first(copied, "D2 = B2 + C2", ...copies);

  test("it is shown at its result, proposes nothing and says what each change would break", () => {
    expect([found.suspects, found.fix, addressOf(found.cells[0])]).toEqual([[], null, "D2"]);
    expect(found.rivals.map(({ at, proposed, breaks }) => [addressOf(at), proposed, breaks.length])).toEqual([
      ["D2", "25", 3],
      ["B2", "17", 3],
      ["C2", "18", 3],
    ]);
  });

  test("what a label states is shown at the first cell it speaks of, with its label", () => {
    const labelled = first(copied, "90 = B2 + C2", ...copies.filter((one) => !one.endsWith("D2")));
    expect(addressOf(labelled.cells[0])).toBe("B2");
    expect(labelled.id).toBe("stated-formula 表1!B2 stated-formula@表1!B2");
    expect(labelled.facts).toMatchObject({ rowLabel: "(90分)", columnLabel: null, gap: "65", over: true });
  });
});

test("changes that were dropped are told of the first five only", () => {
  const wide = `
项目 | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 合计
一 | 12 | 13 | 14 | 15 | 16 | 17 | 97
抄 | 12 | 13 | 14 | 15 | 16 | 17 | 87`;
  const said = ["H2 = B2 + C2 + D2 + E2 + F2 + G2", ..."BCDEFG".split("").map((one) => `${one}3 = ${one}2`)];
  expect(first(wide, ...said).rivals.map(({ at }) => addressOf(at))).toEqual(["B2", "C2", "D2", "E2", "F2"]);
});

describe("the labels and the figures of a finding", () => {
  test("are those of its result, though another cell is suspected", () => {
    expect(first(table(["60.1", "60.7"]), ...ALL).facts).toEqual({
      rowLabel: "三",
      columnLabel: "合计",
      expected: "115.0",
      actual: "114.4",
      gap: "0.6",
      over: false,
      unit: "万元",
      more: {},
    });
  });

  test("are none where nothing is written", () => {
    const bare = `
 | 甲 | 乙 | 合计
 | 120 | 98 | 228
 | 76 | 55 | 131`;
    expect(first(bare, "D2 = B2 + C2").facts).toMatchObject({ rowLabel: null, unit: null });
  });
});

describe("how sure it is", () => {
  const rate = (shown: string): string => `
项目 | 预算 | 执行 | 执行率
一 | 12000.00 | 10341.96 | ${shown}
二 | 400.00 | 380.00 | 95.00%
三 | 300.00 | 240.00 | 80.00%`;
  const whole = (total: string): string => `
项目 | 甲 | 乙 | 合计
一 | 120.50 | 98.40 | 218.90
二 | 260.40 | 220.40 | ${total}
三 | 60.10 | 41.70 | 101.80`;
  const ROW = "E4 = B4 + C4 + D4";
  const SECOND = "D3 = B3 + C3";

  test.each<[string, string, string, readonly string[]]>([
    ["what a label states is an error", "error", table(["114.4", "154.4"]), [ROW]],
    ["what only figures say asks for a look", "verify", table(["114.4", "154.4"]), [`${ROW} likely`]],
    [
      "one that is stated is enough",
      "error",
      table(["60.1", "66.6"]),
      [`${ROW} likely`, "B5 = B2 + B3 + B4"],
    ],
    ["scores are reckoned in many ways", "verify", table(["114.4", "154.4"]), [`score-total: ${ROW}`]],
    ["so are the points of a rate", "verify", table(["114.4", "154.4"]), [`rate-score: ${ROW}`]],
    ["and rates of completion", "verify", table(["114.4", "154.4"]), [`completion-rate: ${ROW}`]],
    ["and shares", "verify", table(["114.4", "154.4"]), [`share-of-total: ${ROW}`]],
    ["and growth", "verify", table(["114.4", "154.4"]), [`growth-rate: ${ROW}`]],
    [
      "but not what is broken beside them",
      "error",
      table(["60.1", "66.6"]),
      [`score-total: ${ROW}`, "B5 = B2 + B3 + B4"],
    ],
    // 10341.96 / 12000 = 86.183 %.
    ["a rate rounded up on purpose", "verify", rate("86.19%"), ["D2 = C2 / B2"]],
    ["a rate that is a unit more than that", "error", rate("86.20%"), ["D2 = C2 / B2"]],
    ["a rate that is too little", "error", rate("86.17%"), ["D2 = C2 / B2"]],
    ["no rate at all, though it is off by as little", "error", whole("480.81"), [`${SECOND} exactly`]],
    ["a total without the decimals of its parts", "verify", whole("481"), [`${SECOND} exactly`]],
    ["such a total that was cut off", "error", whole("480"), [`${SECOND} exactly`]],
    ["a balance that is all but its sign", "verify", whole("-40.00"), ["balance: D3 = B3 - C3"]],
    ["a balance of another amount", "error", whole("-40.10"), ["balance: D3 = B3 - C3"]],
    ["a sum that is no balance", "error", whole("-40.00"), [SECOND.replace("+", "-")]],
    [
      "a sum that no line bears out and that misses by far",
      "verify",
      table(["114.4", "977.1"]),
      [`${ROW} nowhere`],
    ],
    ["one that some lines bear out", "error", table(["114.4", "977.1"]), [ROW]],
    ["one that misses by little", "error", table(["114.4", "131.9"]), [`${ROW} nowhere`]],
    ["one that a slip of the hand explains", "error", table(["12.6", "126"]), [`${ROW} nowhere`]],
  ])("%s: %s", (_, severity, sketch, said) => {
    expect(first(sketch, ...said).severity).toBe(severity);
  });
});

describe("who is suspected", () => {
  test("how many of what is broken each would mend, and how many others still hold", () => {
    const [suspect] = first(table(["60.1", "60.4"], ["114.4", "114.4 | 60"]), ...ALL, "F4 = B4").suspects;
    expect(suspect).toMatchObject({ proposed: "60.1", mends: 2, keeps: 1, also: [] });
  });

  test("figures are proposed as they would be stored", () => {
    const [number] = first(table(["60.1", "60.7"]), ...ALL).suspects;
    const [text] = first(table(["60.1", "60.7"]).replace(/ (\d+\.\d)/g, " '$1"), ...ALL).suspects;
    expect([number?.proposed, number?.stored]).toEqual(["60.1", 60.1]);
    expect([text?.proposed, text?.stored]).toEqual(["60.1", "60.1"]);
  });
});

describe("an item and the total that was made to agree with it", () => {
  const told = (total: string): readonly string[] =>
    findings(table(["76.3", "67.3"], ["179.2", total]), ...ALL).map(({ suspects, fix }) => {
      const [top] = suspects;
      const also = top?.also.map(addressOf).join() ?? "";
      const edits = fix?.edits.map(({ at, becomes }) => `${addressOf(at)} ${becomes}`).join(", ") ?? "";
      return `mends ${top?.mends ?? 0} with ${also}: ${edits}`;
    });

  test("are told once, and put right together", () => {
    expect(told("170.2")).toEqual(["mends 1 with E3: B3 76.3, E3 179.2"]);
  });

  test("but for a total by formula, which follows by itself", () => {
    expect(told("=SUM(B3:D3) -> 170.2")).toEqual(["mends 2 with : B3 76.3"]);
    expect(told("=VLOOKUP(A3,H:I,2) -> 170.2")).toEqual(["mends 1 with E3: B3 76.3"]);
  });
});

test("where a formula alone can be wrong nothing is written over it", () => {
  const found = first(table(["114.4", "=VLOOKUP(A4,H:I,2) -> 154.4"]), ...ROWS, ...COLUMNS.slice(0, 3));
  expect([found.suspects[0]?.proposed, found.fix]).toEqual(["114.4", null]);
});

test("no typed figure is written where a formula of the same relation may be what is wrong", () => {
  const fixOf = (total: string): string => {
    const { suspects, fix } = first(table(["31.9 | 250.8", `13.9 | ${total}`]), ROWS[0] ?? "");
    const [top] = suspects;
    return `${top === undefined ? "" : addressOf(top.at)} ${fix?.safety ?? "none"}`;
  };
  expect(fixOf("250.8")).toBe("D2 ask");
  expect(fixOf("=SUM(C3:D4)+93.6 -> 250.8")).toBe("D2 show");
  expect(fixOf("=NONE(X9) -> 250.8")).toBe("D2 show");
  expect(fixOf("=150+100.8 -> 250.8")).toBe("D2 show");
});

describe("a total is put right without a question", () => {
  const wrong = table(["114.4", "154.4"]);
  const inputs = COLUMNS.slice(0, 3);
  const safety = (sketch: string, ...said: readonly string[]): string | undefined =>
    first(sketch, ...said).fix?.safety;

  test.each<[string, string, string, readonly string[]]>([
    ["where all that it adds up agrees with something else", "safe", wrong, [...ROWS, ...inputs]],
    ["not where an item agrees with nothing", "ask", wrong, [...ROWS, ...inputs.slice(0, 2)]],
    ["not where only figures say so", "ask", wrong, [...ROWS.map((one) => `${one} likely`), ...inputs]],
    ["not where places differ", "ask", wrong, [...ROWS.map((one) => `score-total: ${one}`), ...inputs]],
    ["not where it is an item of another sum that is broken", "ask", wrong, ALL],
    [
      "nor where an item is blank",
      "ask",
      table(["12.6 | 114.4", " | 114.4"], ["92.2", "79.6"]),
      [...ROWS, ...inputs],
    ],
    [
      "not where an item that is nought may be the wrong one",
      "show",
      table(["12.6 | 114.4", "0.0 | 114.4"]),
      [...ROWS, ...inputs.slice(0, 2)],
    ],
    [
      "but where it is nought",
      "safe",
      table(["12.6 | 114.4", "=B4-B4 -> 0.0 | 108.1"]),
      [...ROWS, ...inputs.slice(0, 2)],
    ],
  ])("%s: %s", (_, expected, sketch, said) => {
    expect(safety(sketch, ...said)).toBe(expected);
  });
});
