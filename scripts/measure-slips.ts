// How well slips are noticed and placed in tables somebody else described: `npm run measure:slips -- [COUNT] [SEED]`.
// Into each table of `test/inspect/published`, COUNT slips are typed (4 by default), one at a time, into cells of what `must` hold there;
// the same seed draws the same slips as long as the pages stand.
import type { CellRef, RawCell, RawSheet } from "../src/core/grid";
import { makeGrid, parseAddress, sameRef } from "../src/core/grid";
import type { Finding } from "../src/core/inspect";
import { DEFAULT_OPTIONS, inspect } from "../src/core/inspect";
import { readSketch } from "../test/docs/sheet-sketch";
import type { PublishedTable } from "../test/inspect/published-tables";
import { publishedTables } from "../test/inspect/published-tables";

const [count = 4, seed = 1] = process.argv.slice(2).map(Number);

interface Table {
  readonly sheets: readonly RawSheet[];
  /** Sums that must hold, the result among their cells. */
  readonly sums: readonly (readonly CellRef[])[];
  /** What is told of it as it was published, by name. */
  readonly before: ReadonlySet<string>;
}

/** What became of the slips of one kind, or of all. */
interface Score {
  slips: number;
  noticed: number;
  first: number;
  amongThree: number;
}

const random = randomFrom(seed);
const scores = new Map<string, Score>();

/** A table with the sums it must hold; none where nothing of the kind is said of it. */
function summed({ sheet: sketch, mustHold }: PublishedTable): readonly Table[] {
  const { sheets } = readSketch(sketch);
  const sums = mustHold.flatMap((line): readonly (readonly CellRef[])[] => {
    const said = /^(?:not yet )?(?:(.*)!)?(?:not yet )?(?:sum|weight) (.*)$/.exec(line);
    const sheet = said?.[1] ?? sheets[0]?.sheet ?? "";
    const cells = (said?.[2]?.match(/\b[A-Z]{1,2}\d+\b/g) ?? []).flatMap(
      (address) => parseAddress(address, sheet) ?? [],
    );
    return cells.length < 2 ? [] : [cells];
  });
  return sums.length === 0 ? [] : [{ sheets, sums, before: new Set(findingsIn(sheets).map(({ id }) => id)) }];
}

function tryOne({ sheets, sums, before }: Table): void {
  const sum = oneOf(sums);
  const at = sum === undefined ? undefined : oneOf(sum);
  const cell = at === undefined ? null : cellAt(sheets, at);
  if (sum === undefined || at === undefined || typeof cell?.value !== "number") return;
  const [kind, slip] = oneOf(Object.entries(SLIPS)) ?? ["", (text: string) => text];
  const shown = cell.text ?? String(cell.value);
  const typed = slip(shown.replace(/,/g, ""));
  const value = Number(typed.replace("%", "")) / (typed.endsWith("%") ? 100 : 1);
  if (typed === shown.replace(/,/g, "") || !Number.isFinite(value) || value === cell.value) return;
  const slipped = sheets.map((one) =>
    one.sheet === at.sheet ? withCell(one, at, { ...cell, value, text: typed }) : one,
  );
  const told = findingsIn(slipped).filter(
    ({ id, severity, cells }) =>
      severity !== "notice" && !before.has(id) && cells.some((ref) => sum.some((own) => sameRef(ref, own))),
  );
  const isAmong = (most: number): boolean =>
    told.some(({ suspects }) => suspects.slice(0, most).some((one) => sameRef(one.at, at)));
  for (const name of [kind, "all"]) {
    const score = scores.get(name) ?? { slips: 0, noticed: 0, first: 0, amongThree: 0 };
    score.slips += 1;
    score.noticed += Number(0 < told.length);
    score.first += Number(isAmong(1));
    score.amongThree += Number(isAmong(3));
    scores.set(name, score);
  }
}

/** How a hand goes wrong, on the digits as they are shown. */
const SLIPS: Readonly<Record<string, (text: string) => string>> = {
  "digit dropped": (text) => edited(text, () => ""),
  "digit doubled": (text) => edited(text, (digit) => digit + digit),
  "digit wrong": (text) =>
    edited(text, (digit) => String((Number(digit) + 1 + Math.floor(random() * 9)) % 10)),
  "digits swapped": (text) => {
    const places = [...text.matchAll(/(?=(\d)(\d))/g)].filter(([, one, other]) => one !== other);
    const place = oneOf(places);
    const at = place?.index ?? -1;
    return at < 0 ? text : text.slice(0, at) + (place?.[2] ?? "") + (place?.[1] ?? "") + text.slice(at + 2);
  },
  "point shifted": (text) => shifted(text, random() < 0.5 ? 1 : -1),
  "unit wrong": (text) => shifted(text, random() < 0.5 ? 4 : -4),
};

function edited(text: string, change: (digit: string) => string): string {
  const at = oneOf([...text.matchAll(/\d/g)])?.index ?? 0;
  return text.slice(0, at) + change(text[at] ?? "") + text.slice(at + 1);
}

function shifted(text: string, power: number): string {
  const sign = text.endsWith("%") ? "%" : "";
  return String(Number((Number(text.replace("%", "")) * 10 ** power).toPrecision(12))) + sign;
}

function findingsIn(sheets: readonly RawSheet[]): readonly Finding[] {
  return inspect(sheets.map(makeGrid), DEFAULT_OPTIONS).findings;
}

function cellAt(sheets: readonly RawSheet[], { sheet, row, column }: CellRef): RawCell | null {
  const found = sheets.find((one) => one.sheet === sheet);
  return found?.rows[row - found.top]?.[column - found.left] ?? null;
}

function withCell(sheet: RawSheet, at: CellRef, cell: RawCell): RawSheet {
  const rows = sheet.rows.map((cells, row) =>
    row === at.row - sheet.top
      ? cells.map((own, column) => (column === at.column - sheet.left ? cell : own))
      : cells,
  );
  return { ...sheet, rows };
}

function oneOf<T>(all: readonly T[]): T | undefined {
  return all[Math.floor(random() * all.length)];
}

/** Numbers from 0 up to 1, the same for the same seed. Source: Mulberry32. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

for (const table of publishedTables().flatMap(summed))
  for (let drawn = 0; drawn < count; drawn += 1) tryOne(table);
for (const [kind, { slips, noticed, first, amongThree }] of [...scores].sort()) {
  const percent = (part: number): string => `${((100 * part) / slips).toFixed(1).padStart(5)} %`;
  console.log(
    `${kind.padEnd(14)} ${String(slips).padStart(4)} slips, noticed ${percent(noticed)}, first suspect ${percent(first)}, among three ${percent(amongThree)}`,
  );
}
