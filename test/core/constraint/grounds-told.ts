import { addressOf, qualified } from "../../../src/core/grid";
import type { CellRef, Grid } from "../../../src/core/grid";
import type { Constraint, Term } from "../../../src/core/constraint";
import { bookOf, findConstraints } from "../../../src/core/constraint";
import { indicatorTables, moneyFields, scoresBelow } from "../../../src/core/form";
import { findTables } from "../../../src/core/table";

/**
 * Every relation that must hold in some grids with all its grounds, a line each: its law, its result and what that follows from, the labels
 * that say so, how far the figures bear it out, and what rounding may excuse.
 */
export function groundsTold(grids: readonly Grid[]): string {
  let count = 1;
  const tables = grids.flatMap((grid) => {
    const found = findTables(grid, count);
    count += found.length;
    return found;
  });
  const name = grids.length < 2 ? addressOf : qualified;
  const fields = grids.flatMap((grid) => moneyFields(grid, tables));
  const lists = grids.flatMap(indicatorTables);
  const scores = grids.flatMap((grid) => scoresBelow(grid, lists));
  const told = findConstraints(bookOf(tables, lists, fields, scores)).map((one) => relationTold(one, name));
  return told.length === 0 ? "nothing" : told.join("\n");
}

type Name = (ref: CellRef) => string;

function relationTold(one: Constraint, name: Name): string {
  const { kind, result, stated, because, trust, support, tolerance } = one;
  const shown = result === null ? `${stated?.value.toFixed() ?? ""} in ${stated?.label ?? ""}` : name(result);
  const held =
    support === null
      ? ""
      : `, holds ${support.holds} of ${support.of}, by chance 1e${chanceOf(support.chance)}`;
  return `${kind} ${shown} = ${shapeOf(one, name)} · ${trust} by ${because.map(name).join(" ")}${held} · ${tolerance}`;
}

/** The whole power of ten above a chance. */
function chanceOf(chance: number): number {
  return Math.ceil(Math.log10(chance));
}

function shapeOf({ shape }: Constraint, name: Name): string {
  const term = ({ at, weight }: Term): string => {
    const factor = weight.toFixed();
    return factor === "1" ? `+${name(at)}` : factor === "-1" ? `-${name(at)}` : `+${factor}×${name(at)}`;
  };
  switch (shape.is) {
    case "sum": {
      const constant = shape.constant.isZero() ? "" : ` + ${shape.constant.toFixed()}`;
      return shape.terms.map(term).join(" ") + constant;
    }
    case "quotient":
      return `${shape.scale.toFixed()}× (${shape.over.map(term).join(" ")}) / (${shape.under.map(term).join(" ")})`;
    case "product":
      return `${shape.scale.toFixed()}× ${shape.factors.map(name).join(" × ")}${shape.under === null ? "" : ` / ${name(shape.under)}`}${shape.cap === null ? "" : `, at most ${name(shape.cap)}`}`;
    case "products":
      return shape.parts
        .map(({ scale, factors }) => `+${scale.toFixed()}× ${factors.map(name).join(" × ")}`)
        .join(" ");
  }
}
