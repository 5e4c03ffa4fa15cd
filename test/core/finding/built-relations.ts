import type { Constraint, ProductPart, Shape, Term, Tolerance } from "../../../src/core/constraint";
import type { CellRef } from "../../../src/core/grid";
import { amount, amountOf, ONE, ZERO } from "../../../src/core/number";
import type { NonEmpty } from "../../../src/core/text";
import type { SheetRelations } from "./sheet-relations";

/** Relations put together by hand over the cells of a drawn sheet, where no heading would say them. */
export interface Built {
  /** `B2 + C2 - 2*D2 + 10` */
  readonly sum: (said: string) => Shape;
  /** `scale · (over) / (under)`, both as sums. */
  readonly quotient: (over: string, under: string, scale?: number) => Shape;
  /** `B2 C2` */
  readonly product: (factors: string, scale?: number, cap?: string, under?: string) => Shape;
  /** `B2 C2`, `D2 E2` … */
  readonly products: (...parts: readonly string[]) => Shape;
  /** A relation whose result is a cell, or a number that a label states. */
  readonly relation: (result: string | number, shape: Shape, tolerance?: Tolerance) => Constraint;
}

export function builtOver({ at }: Pick<SheetRelations, "at">): Built {
  const terms = (said: string): NonEmpty<Term> =>
    nonEmpty(
      [...said.matchAll(/([+-])? *(?:([\d.]+)\*)?([A-Z]\d+)/g)].map(([, sign, times = "1", cell = ""]) => ({
        at: at(cell),
        weight: sign !== "-" && times === "1" ? ONE : amountOf(Number(`${sign === "-" ? "-" : ""}${times}`)),
      })),
    );
  const factors = (said: string): NonEmpty<CellRef> => nonEmpty(said.split(" ").map(at));
  return {
    sum: (said) => {
      const [, sign = "", constant] = /([+-]) (\d+)$/.exec(said) ?? [];
      const stated = constant === undefined ? null : amount(`${sign === "-" ? "-" : ""}${constant}`);
      return { is: "sum", terms: terms(said), constant: stated ?? ZERO };
    },
    quotient: (over, under, scale = 1) => ({
      is: "quotient",
      over: terms(over),
      under: terms(under),
      scale: amountOf(scale),
    }),
    product: (said, scale = 1, cap, under) => ({
      is: "product",
      factors: factors(said),
      scale: amountOf(scale),
      under: under === undefined ? null : at(under),
      cap: cap === undefined ? null : at(cap),
    }),
    products: (...parts) => ({
      is: "products",
      parts: nonEmpty(parts.map((part): ProductPart => ({ factors: factors(part), scale: ONE }))),
    }),
    relation: (result, shape, tolerance = "likely") => ({
      kind: "stated-formula",
      result: typeof result === "number" ? null : at(result),
      stated: typeof result === "number" ? { value: amountOf(result), label: `(${result}分)` } : null,
      shape,
      because: [at("A1")],
      trust: "stated",
      support: null,
      tolerance,
      table: "表1",
    }),
  };
}

function nonEmpty<T>([first, ...rest]: readonly T[]): NonEmpty<T> {
  if (first === undefined) throw new Error("nothing is said");
  return [first, ...rest];
}
