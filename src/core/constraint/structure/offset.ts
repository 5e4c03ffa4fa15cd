import type { CellRef } from "../../grid";
import type { NamedConstant } from "../../form";
import { lastUnitOf, machineNumber } from "../../number";
import type { Axis } from "./axis";
import type { Tally } from "./sum";
import { borneOut, halfUnit } from "./tally";
import type { Counts } from "./tally-figure";
import { tallyFigure } from "./tally-figure";

/** A line that is another less one constant in every cross line (`支付进度 | 与序时进度相比`), or a constant less it. */
export interface Offset {
  readonly result: number;
  readonly base: number;
  /** 1 where the constant is taken from the line, -1 where the line is taken from it. */
  readonly sign: 1 | -1;
  readonly constant: CellRef;
  readonly tally: Tally;
}

/** Decimal digits that the lines have to show, beyond the constants and lines that may be meant. */
const ASK = 5;
const LEAST = 4;

/** The lines that miss others by a constant which a cell over the table prints. */
export function findOffsets(axis: Axis, constants: readonly NamedConstant[]): readonly Offset[] {
  if (constants.length === 0) return [];
  const needed = ASK + Math.log10(2 * constants.length * axis.lines.length);
  return axis.lines.flatMap((one, result) => {
    if (one.role.total !== null) return [];
    const [best] = axis.lines
      .flatMap((_, base) =>
        base === result
          ? []
          : constants.flatMap(({ at, figure }) =>
              ([1, -1] as const).map((sign): Offset => {
                const offset = { result, base, sign, constant: at };
                return { ...offset, tally: tallyOffset(axis, offset, machineNumber(figure.value)) };
              }),
            ),
      )
      .filter(
        ({ tally }) =>
          needed <= tally.evidence && LEAST <= tally.holds && 3 * tally.broken <= borneOut(tally),
      )
      .sort((a, b) => b.tally.evidence - a.tally.evidence);
    return best ?? [];
  });
}

function tallyOffset(axis: Axis, { result, base, sign }: Omit<Offset, "tally">, constant: number): Tally {
  const tally: Counts = { holds: 0, rounding: 0, broken: 0, blank: 0, evidence: 0 };
  for (const cross of axis.cross.keys()) {
    const [shown, of] = [axis.probe(result, cross), axis.probe(base, cross)];
    if (Number.isNaN(shown) || Number.isNaN(of)) continue;
    const unit = lastUnitOf(axis.decimals(result, cross));
    tallyFigure(tally, { shown, due: sign * (of - constant), room: halfUnit(axis, base, cross), unit });
  }
  return tally;
}
