import type { Cell } from "../grid";
import { figureOf } from "../grid";
import type { Comparator, Figure } from "../number";
import { readFigure } from "../number";
import type { NonEmpty } from "../text";
import { isNonEmpty, label, plain } from "../text";

/** One figure of a target or a result, with the words before it (`药品网采率`, `处置率`, or ""). */
export interface Measure {
  readonly name: string;
  readonly figure: Figure;
  /** The upper end where the text states a range (`80%-90%`), else null. */
  readonly to: Figure | null;
}

/**
 * What a target or a result says: nothing, a placeholder (无, —), one or several figures, a comparison with an earlier year
 * (不低于上年), or words (有所提升).
 */
export type Quantity =
  | { readonly is: "blank" }
  | { readonly is: "mark" }
  | { readonly is: "measures"; readonly measures: NonEmpty<Measure> }
  | { readonly is: "relative"; readonly text: string }
  | { readonly is: "words"; readonly text: string };

const EARLIER = /(上年|去年|上一年|往年|同期|前一年|基期)/;
/** Longer than this, words before a figure are a sentence that mentions one. */
const LONGEST_NAME = 24;

/** Reads a cell of an indicator's row; `nature` (`≥`) and `unit` (`%`) are what columns of their own say. */
export function readQuantity(cell: Cell, nature = "", unit = ""): Quantity {
  if (cell.reading.is === "blank") return { is: "blank" };
  if (cell.reading.is === "mark") return { is: "mark" };
  const figure = figureOf(cell);
  if (figure !== null) {
    const dressed = dress(figure, nature, unit);
    return { is: "measures", measures: [{ name: "", figure: dressed, to: null }] };
  }
  return readText(cell.text);
}

/** The same for a text alone. */
export function readText(written: string): Quantity {
  const text = plain(written);
  if (text === "") return { is: "blank" };
  if (EARLIER.test(text)) return { is: "relative", text: label(text) };
  const parts = text.split(/[;、。]|,(?!\d{3}(?!\d))/).filter((part) => part.trim() !== "");
  const measures = parts.flatMap((part) => readMeasure(part.trim()) ?? []);
  return measures.length === parts.length && isNonEmpty(measures)
    ? { is: "measures", measures }
    : { is: "words", text: label(text) };
}

function dress(figure: Figure, nature: string, unit: string): Figure {
  const comparator = figure.comparator ?? readFigure(`${nature}1`)?.comparator ?? null;
  const printed = readFigure(`1${unit}`);
  if (figure.unit !== "" || figure.percent || figure.multiple !== 1 || printed === null)
    return { ...figure, comparator };
  return { ...figure, comparator, unit: printed.percent ? "%" : printed.unit, multiple: printed.multiple };
}

/** Words for comparators that figures do not know; `及` of `90%及以上` says nothing. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(大于或等于|至少|不小于)/g, "≥"],
  [/(小于或等于|至多|不大于|不多于)/g, "≤"],
  [/(超过|高于|多于)/g, ">"],
  [/(低于|少于)/g, "<"],
  [/及(?=以[上下])/g, ""],
];
/** Comparators that begin with a word above, kept from it. */
const KEPT: readonly (readonly [RegExp, string])[] = [
  [/(不低于|不少于)/g, "≥"],
  [/(不高于|不超过)/g, "≤"],
];

function readMeasure(written: string): Measure | null {
  const spelled = [...KEPT, ...SPELLINGS].reduce((text, [word, sign]) => text.replace(word, sign), written);
  // `36台(套)`: the second name of a unit.
  const text = spelled.replace(/(?<=\d[^()]*)\([^()\d]*\)$/, "");
  const range = /^(\D*?)(\d[\d.,]*[%‰]?)\s*(?:-|~|至|到)\s*(\d.*)$/.exec(text);
  if (range !== null) {
    const [from, to] = [readFigure(range[2] ?? ""), readFigure(range[3] ?? "")];
    if (from !== null && to !== null)
      return {
        name: nameOf(range[1] ?? ""),
        figure: { ...from, percent: to.percent, ...scaled(from, to) },
        to,
      };
  }
  const found = /^([^\d≥≤<>=+-]*?)\s*((?:≥|>=|≤|<=|>|<|=)?\s*[+-]?\d.*)$/.exec(text);
  if (found === null || LONGEST_NAME < (found[1] ?? "").length) return null;
  const figure = readFigure(found[2] ?? "") ?? month(found[2] ?? "") ?? perUnit(found[2] ?? "");
  return figure === null ? null : { name: nameOf(found[1] ?? ""), figure, to: null };
}

/** `80-90%`: the sign and the unit behind the range are those of both ends. */
function scaled(from: Figure, to: Figure): Partial<Figure> {
  const value = to.percent && !from.percent ? from.value.div(100) : from.value;
  return { value, stored: value, unit: to.unit, multiple: to.multiple };
}

function nameOf(words: string): string {
  return label(words)
    .replace(/[:]$/, "")
    .replace(/(达到|达|为|是|控制在|保持在)$/, "");
}

/** So much for each of something: `450元/人`, `50mg/L`. Only figures for each of the same are of one unit. */
function perUnit(text: string): Figure | null {
  const [, much = "", each = ""] = /^(.*\D)\/([^\d/()]{1,6})$/.exec(text) ?? [];
  const figure = readFigure(much);
  return figure === null || figure.unit === "" ? null : { ...figure, unit: `${figure.unit}/${label(each)}` };
}

const MONTHS = /^(≥|>=|≤|<=|>|<|=)?\s*(1[0-2]|[1-9])月(份|底|末)?(前)?$/;

/** A month as a figure: `≤11月`, `12月底前`. */
function month(text: string): Figure | null {
  const found = MONTHS.exec(text);
  if (found === null) return null;
  const figure = readFigure(`${found[1] ?? (found[4] === undefined ? "" : "≤")}${found[2] ?? ""}`);
  return figure === null ? null : { ...figure, unit: "月" };
}

/** Whether a figure says where the limit lies rather than what was reached. */
export function isBound(figure: Figure): boolean {
  return BOUNDS.includes(figure.comparator);
}

const BOUNDS: readonly (Comparator | null)[] = [">=", "<=", ">", "<"];
