import type { MoneyField } from "../../form";
import type { CellRef } from "../../grid";
import type { Figure } from "../../number";
import { largest, lastUnitOf, machineNumber } from "../../number";
import { isNonEmpty } from "../../text";
import type { NonEmpty } from "../../text";
import { moneyUnit } from "./units-in-labels";
import { slipEvidence } from "./slip-evidence";

/** An amount of a form, wherever it stands in it. */
export interface FormAmount {
  /** The cell that names it, where that is no line of a table. */
  readonly label?: CellRef;
  readonly at: CellRef;
  readonly figure: Figure;
  /** How many 元 one of its units is; null where the form does not say. */
  readonly worth: number | null;
}

/** One amount of a form that others of it make. */
export interface NamedAmount {
  readonly result: CellRef;
  readonly terms: NonEmpty<CellRef>;
  /** The cells that name them. */
  readonly because: NonEmpty<CellRef>;
  /** `denied`: a slip of the hand would explain why the figures do not bear it out, so that it is a question. */
  readonly borneOut: "exactly" | "rounded" | "denied";
}

/** An amount that a form names among its particulars. */
export function amountOfField({ label, at, figure, unit }: MoneyField): FormAmount {
  return { label, at, figure, worth: worthOf(figure, unit) };
}

/** How many 元 a figure counts: as its own cell says (`36万元`), else in the unit its name or its table prints. */
export function worthOf({ multiple, unit }: Figure, named: string): number | null {
  return multiple !== 1 || unit === "元" ? multiple : moneyUnit(`(${named})`);
}

/**
 * Which of several amounts some parts make, by their names: the first that they do make; where they make none, the first from which a
 * slip of the hand keeps them. Null where neither is so, and amounts in units known to differ are passed over.
 */
export function madeAmount(
  wholes: readonly FormAmount[],
  parts: readonly FormAmount[],
  ask: number,
): NamedAmount | null {
  const terms = parts.map(({ at }) => at);
  if (!isNonEmpty(terms)) return null;
  const comparable = wholes.filter((whole) => parts.every((part) => areOfOneUnit(whole, part)));
  const madeOf = (whole: FormAmount, borneOut: NamedAmount["borneOut"]): NamedAmount => {
    const labels = [whole, ...parts].flatMap(({ label }) => label ?? []);
    return { result: whole.at, terms, because: isNonEmpty(labels) ? labels : [whole.at], borneOut };
  };
  const exact = comparable.find((whole) => holds(whole, parts, 0));
  if (exact !== undefined) return madeOf(exact, "exactly");
  const rounded = comparable.find((whole) => holds(whole, parts, 0.5));
  if (rounded !== undefined) return madeOf(rounded, "rounded");
  const slipped = comparable.find(
    (whole) => ask <= evidenceOfSlip(whole, parts) || isEnteredTwice(whole, parts),
  );
  return slipped === undefined ? null : madeOf(slipped, "denied");
}

/** Nought is the same in every unit. */
function areOfOneUnit(one: FormAmount, other: FormAmount): boolean {
  const isKnown = one.worth !== null && other.worth !== null;
  return !isKnown || one.worth === other.worth || other.figure.value.isZero();
}

/** Whether parts make a whole, each off by so much of the last place that any of them prints: nobody types the noughts of a round amount. */
function holds(whole: FormAmount, parts: readonly FormAmount[], off: number): boolean {
  const all = [whole, ...parts];
  const unit = lastUnitOf(largest(all.map(({ figure }) => figure.decimals)));
  const gap = Math.abs(valueOf(whole) - sumOfParts(parts));
  return gap <= (off * all.length + ACCURACY) * unit && valueOf(whole) !== 0;
}

/** What machine numbers may be off by, in last places. */
const ACCURACY = 0.001;

/** In units that nobody names, so much more is another unit rather than a slip. */
const ANOTHER_UNIT = 500;

function evidenceOfSlip(whole: FormAmount, parts: readonly FormAmount[]): number {
  const [due, made] = [Math.abs(valueOf(whole)), Math.abs(sumOfParts(parts))];
  const isApart = ANOTHER_UNIT * Math.min(due, made) < Math.max(due, made);
  if (isApart && [whole, ...parts].some(({ worth }) => worth === null)) return -Infinity;
  const filled = parts.filter(({ figure }) => !figure.value.isZero());
  const shown = ({ figure }: FormAmount): Parameters<typeof slipEvidence>[0] => ({
    value: machineNumber(figure.value),
    decimals: figure.decimals,
    factor: 1,
  });
  return slipEvidence(shown(whole), filled.map(shown));
}

/** `财政拨款 | 36 | 上年结转 | 36` of 36: an amount that stands beside itself once too often. */
function isEnteredTwice(whole: FormAmount, parts: readonly FormAmount[]): boolean {
  return parts.some((part, at) => {
    const next = parts[at + 1];
    const isDoubled = next !== undefined && valueOf(part) !== 0 && valueOf(part) === valueOf(next);
    return isDoubled && holds(whole, [...parts.slice(0, at), ...parts.slice(at + 1)], 0);
  });
}

function valueOf({ figure }: FormAmount): number {
  return machineNumber(figure.value);
}

function sumOfParts(parts: readonly FormAmount[]): number {
  return parts.reduce((all, part) => all + valueOf(part), 0);
}
