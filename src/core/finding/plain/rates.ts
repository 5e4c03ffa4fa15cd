import type { AxisView } from "../../constraint";
import type { CellRef } from "../../grid";
import { ByPlace } from "../../grid";
import type { Profile } from "../../profile";
import { lineAt } from "../../table";
import type { Finding } from "../finding";
import type { PlainLaw, Premises } from "./plain-law";
import { plainFinding } from "./plain-law";

/** 0/0 has no rate: neither 0 % nor 100 %. Source: domain law 8. */
export const rateWithoutBase: PlainLaw = {
  id: "rate-without-base",
  find: (premises) =>
    executionRates(
      premises,
      (over, under) => !(0 < Math.abs(over)) && !(0 < Math.abs(under)),
      "rate-without-base",
    ).filter(
      ({ cells: [at], facts }) =>
        !(chosenOn(premises, at.sheet)?.emptyBudget === "full" && /^100(\.0+)?%?$/.test(facts.actual ?? "")),
    ),
};

/** More executed than budgeted. Source: domain law 8. */
export const rateOverHundred: PlainLaw = {
  id: "rate-over-hundred",
  find: (premises) =>
    executionRates(premises, (over, under) => 0 < under && under < over, "rate-over-hundred").filter(
      ({ cells: [at] }) => chosenOn(premises, at.sheet)?.overBudget !== "lawful",
    ),
};

/** The profile a person chose, on a sheet with a scored form; what the figures tell is no licence. */
function chosenOn({ scorings }: Premises, sheet: string): Profile | null {
  return scorings.find(({ chosen, form }) => chosen && form.sheet === sheet)?.profile ?? null;
}

function executionRates(
  { book, cells, relations }: Premises,
  applies: (over: number, under: number) => boolean,
  rule: "rate-without-base" | "rate-over-hundred",
): readonly Finding[] {
  const isDoubted = doubtsIn(relations);
  return book.views.flatMap((view) =>
    [view.columns, view.rows].flatMap((side) =>
      side.ratios
        .filter((ratio) => ratio.form === "quotient" && isExecution(side, ratio.rate))
        .flatMap((ratio) => {
          const { axis } = side;
          return axis.cross.flatMap((_, cross) => {
            const over = ratio.units * axis.probe(ratio.over, cross);
            const under = axis.probe(ratio.under, cross);
            const at = axis.ref(ratio.rate, cross);
            const cell = cells.at(at);
            // Another field of the form may stand in these columns, with its label in the place of an amount.
            const isField = [ratio.over, ratio.under].some(
              (line) => axis.cell(line, cross).reading.is === "words",
            );
            if (cell?.state !== "figure" || isField || !applies(over, under) || isDoubted(at)) return [];
            return [
              plainFinding({
                rule,
                severity: rule === "rate-without-base" ? "notice" : "verify",
                table: view.table.id,
                cells: [at, axis.ref(ratio.over, cross), axis.ref(ratio.under, cross)],
                facts: { rowLabel: cell.rowLabel, columnLabel: cell.columnLabel, actual: cell.cell.text },
              }),
            ];
          });
        }),
    ),
  );
}

/** A rate whose own relation is broken, or rests on a figure that another broken relation doubts, has one cause already. */
function doubtsIn(relations: Premises["relations"]): (rate: CellRef) => boolean {
  const broken = relations.filter(({ verdict }) => verdict.is === "inconsistent");
  if (broken.length === 0) return () => false;
  const doubted = new Set(broken.flatMap(({ keys }) => keys));
  const makingOf = new ByPlace<(typeof relations)[number][]>();
  for (const one of relations) {
    const { result } = one.constraint;
    if (result === null) continue;
    const own = makingOf.at(result);
    if (own === undefined) makingOf.set(result, [one]);
    else own.push(one);
  }
  return (rate) => makingOf.at(rate)?.some(({ keys }) => keys.some((key) => doubted.has(key))) === true;
}

function isExecution(side: AxisView, rate: number): boolean {
  const { table, along } = side.axis;
  return /(执行|支出|使用|拨付|到位)(率|进度)/.test(lineAt(table[along], rate).label);
}
