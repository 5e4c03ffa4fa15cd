import type { Amount } from "../../number";
import { isPoints } from "../../form";
import { ONE, amountOf } from "../../number";
import type { Constraint, Term } from "../constraint";
import type { Book } from "../kind";
import type { KindId } from "../kind-id";
import type { Ratio } from "../structure/ratio";
import { supportOf } from "../support-of";
import type { AxisView } from "../view";

/** The constraints of all rates of a workbook that belong to one law. */
export function ratiosOfKind(book: Book, id: KindId): readonly Constraint[] {
  return book.views.flatMap((view) =>
    [view.columns, view.rows].flatMap((side) =>
      side.ratios
        .filter((ratio) => lawOf(side, ratio) === id)
        .flatMap((ratio) => constraintsOf(side, ratio, id)),
    ),
  );
}

function lawOf(side: AxisView, ratio: Ratio): KindId {
  switch (ratio.form) {
    case "growth":
    case "increase":
      return "growth-rate";
    case "share":
      return "share-of-total";
    case "quotient": {
      const label = side.axis.lines[ratio.rate]?.line.label ?? "";
      if (!ratio.isSaid && !/(执行|支出|完成|使用|拨付|到位)/.test(label)) return "inferred-ratio";
      return "execution-rate";
    }
  }
}

/** The scale of a rate in one cross line: below nought where it prints without a sign what fell. */
function scaleAt({ form, scale, unsigned }: Ratio, over: number, under: number): Amount {
  const change = (form === "growth" ? over - under : over) / under;
  return amountOf(unsigned && change < 0 ? -scale : scale);
}

function constraintsOf(side: AxisView, ratio: Ratio, kind: KindId): readonly Constraint[] {
  const { axis } = side;
  return axis.cross.flatMap((_, cross) => {
    const whole = ratio.wholes === null ? cross : (ratio.wholes[cross] ?? -1);
    if (whole < 0) return [];
    const underAt = axis.ref(ratio.under, whole);
    const under = axis.probe(ratio.under, whole);
    const over = axis.probe(ratio.over, cross);
    if (
      isPoints(axis.cross[cross]?.line) ||
      Number.isNaN(axis.probe(ratio.rate, cross)) ||
      Number.isNaN(under) ||
      Number.isNaN(over) ||
      under === 0
    )
      return [];
    const overTerms: [Term, ...Term[]] = [{ at: axis.ref(ratio.over, cross), weight: ONE }];
    if (ratio.form === "growth") overTerms.push({ at: underAt, weight: ONE.neg() });
    const underTerms: [Term, ...Term[]] = [{ at: underAt, weight: ONE }];
    if (ratio.form === "increase") underTerms.push({ at: axis.ref(ratio.over, cross), weight: ONE.neg() });
    const scale = scaleAt(ratio, over, under);
    const result = axis.ref(ratio.rate, cross);
    // A figure that stands for several lines is no quotient of itself.
    if ([...overTerms, ...underTerms].some(({ at }) => at.row === result.row && at.column === result.column))
      return [];
    return [
      {
        kind,
        result,
        stated: null,
        shape: { is: "quotient", over: overTerms, under: underTerms, scale },
        because: [axis.lines[ratio.rate]?.line.at ?? result],
        trust: ratio.isSaid ? "stated" : "inferred",
        support: supportOf(ratio.tally),
        tolerance: ratio.cutOff ? "cut-off" : "likely",
        table: axis.table.id,
      } satisfies Constraint,
    ];
  });
}
