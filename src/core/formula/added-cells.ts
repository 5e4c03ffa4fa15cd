import type { CellRef } from "../grid";
import type { Expression } from "./expression";

/** The cells a plain sum adds (`=SUM(B2:B9,B12)`, `=B2+B3`), or null where the formula is anything else. */
export function addedCells(expression: Expression): readonly CellRef[] | null {
  const parts = partsOf(expression);
  if (parts === null) return null;
  const refs: CellRef[] = [];
  for (const part of parts) {
    if (part.is !== "cells") return null;
    for (const ref of part.refs) refs.push(ref);
  }
  return refs.length < 2 ? null : refs;
}

function partsOf(expression: Expression): readonly Expression[] | null {
  if (expression.is === "call" && expression.name === "SUM")
    return expression.operands.flatMap((one) => partsOf(one) ?? [one]);
  if (expression.is === "cells") return [expression];
  if (expression.is !== "binary" || expression.operator !== "+") return null;
  const [left, right] = [partsOf(expression.left), partsOf(expression.right)];
  return left === null || right === null ? null : [...left, ...right];
}
