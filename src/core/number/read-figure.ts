import { plain } from "../text";
import type { Amount } from "./amount";
import { amount, amountOf } from "./amount";
import type { Comparator, Figure } from "./figure";
import { remarkIn } from "./remark-in";

const SHAPE =
  /^(≥|>=|≤|<=|>|<|=|不低于|不少于|不高于|不超过|大于等于|小于等于|大于|小于)? ?(\()?([¥$€])? ?([+-])? ?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+) ?(%|‰)? ?(万亿|亿|千万|百万|万|千)? ?([^\d().,%+\-*/=<>≥≤:;、。]{0,8}?)(\))?(以上|以下)?$/u;

/** A letter typed for a digit (`2O`, `1l`) is no unit: what the number is nobody can tell. */
const LOOKS_LIKE_A_DIGIT = /^[oO〇○lI|]$/u;

/** What follows a number that belongs to a date or an ordinal, or to one that is to be filled in: `2023年度`, `12月`, `2020年实际执行数`, `20xx年度`. */
const NAMES_A_DATE = /^[xX×〇○*_]{0,4}(年|月|日|号|届|期|第)/u;

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  "≥": ">=",
  ">=": ">=",
  不低于: ">=",
  不少于: ">=",
  大于等于: ">=",
  以上: ">=",
  "≤": "<=",
  "<=": "<=",
  不高于: "<=",
  不超过: "<=",
  小于等于: "<=",
  以下: "<=",
  ">": ">",
  大于: ">",
  "<": "<",
  小于: "<",
  "=": "=",
};
const MULTIPLES: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * The figure a text prints, or null where it is none: `21,154`, `85.96%`, `362.41万人次`, `≥70%`, `3.6个月`,
 * ` 12.00 `, `－9.02`, `(9.02)` (bracketed is negative, as accountants write). Digits, commas and letters may be full width.
 * A remark in brackets behind it is read over: `10（其中，灾情因素6万元）`. A word with a number inside (`2023年度`, `第1批`) is none; nor is one with a letter for a digit (`2O`); a lone year with its unit (`2023年`) is none either.
 */
export function readFigure(text: string): Figure | null {
  const remark = remarkIn(text);
  const found = SHAPE.exec(plain(remark === "" ? text : text.trim().slice(0, -remark.length)));
  if (found === null) return null;
  const [, before, open, , sign, digits = "", percent, multiple, unit = "", close, after] = found;
  const isMeasured = unit !== "" || multiple !== undefined;
  if (!bracketsFit(open, close, sign ?? before, isMeasured) || namesDate(digits, unit)) return null;
  if (LOOKS_LIKE_A_DIGIT.test(unit)) return null;
  const bare = digits.replace(/,/g, "");
  const magnitude = amount(bare);
  if (magnitude === null) return null;
  return assemble({
    value: sign === "-" || open !== undefined ? magnitude.neg() : magnitude,
    point: decimalsOf(bare),
    per: perOf(percent),
    multiple: multipleOf(multiple),
    unit: unit.trim(),
    comparator: COMPARATORS[before ?? after ?? ""] ?? null,
  });
}

/** A number with what belongs to a date or an ordinal behind it; `3年` is a duration, `2023年` is none. */
function namesDate(digits: string, unit: string): boolean {
  if (!NAMES_A_DATE.test(unit)) return false;
  return unit !== "年" || /^(19|20)\d\d$/.test(digits);
}

function perOf(percent: string | undefined): number {
  return PER[percent ?? ""] ?? 0;
}

function multipleOf(multiple: string | undefined): number {
  return MULTIPLES[multiple ?? ""] ?? 1;
}

const PER: Readonly<Record<string, number>> = { "%": 2, "‰": 3 };

/**
 * Brackets come in pairs and stand for a minus sign, so neither a sign nor a comparator may stand beside them. One alone behind a unit
 * (`20万元）`) closes what another cell has opened.
 */
function bracketsFit(
  open: string | undefined,
  close: string | undefined,
  beside: string | undefined,
  isMeasured: boolean,
): boolean {
  if (open === undefined && isMeasured) return true;
  if ((open === undefined) !== (close === undefined)) return false;
  return open === undefined || beside === undefined;
}

function decimalsOf(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

function assemble(parts: {
  value: Amount;
  point: number;
  per: number;
  multiple: number;
  unit: string;
  comparator: Comparator | null;
}): Figure {
  const value = parts.per === 0 ? parts.value : parts.value.div(amountOf(10).pow(parts.per));
  return {
    value,
    stored: value,
    decimals: parts.point + parts.per,
    percent: parts.per === 2,
    multiple: parts.multiple,
    unit: parts.unit,
    comparator: parts.comparator,
    typedAsText: true,
  };
}
