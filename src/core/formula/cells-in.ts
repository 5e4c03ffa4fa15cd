import type { CellRef } from "../grid";
import { refKey } from "../grid";
import type { Expression } from "./expression";

/** All cells a formula takes in, each once, in the order it names them. */
export function cellsIn(expression: Expression): readonly CellRef[] {
  const found = new Map<string, CellRef>();
  const waiting: Expression[] = [expression];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.is === "cells") one.refs.forEach((ref) => found.set(refKey(ref), ref));
    else waiting.push(...partsOf(one).reverse());
  }
  return [...found.values()];
}

function partsOf(expression: Exclude<Expression, { is: "cells" }>): Expression[] {
  switch (expression.is) {
    case "minus":
    case "percent":
      return [expression.of];
    case "binary":
      return [expression.left, expression.right];
    case "call":
      return [...expression.operands];
    case "number":
    case "text":
      return [];
  }
}
