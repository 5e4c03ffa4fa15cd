import type { Expression } from "./expression";

/**
 * A formula without the number that was typed into it (`=SUM(B2:B5)+12`), or null where there is none. Factors (100, 10000,
 * 0.5) are units and shares, and 1 turns a ratio into growth.
 */
export function withoutConstant(expression: Expression): Expression | null {
  if (expression.is !== "binary" || !["+", "-"].includes(expression.operator)) return null;
  const { left, right, operator } = expression;
  if (isTyped(right) && refersToCells(left)) return left;
  if (operator === "+" && isTyped(left) && refersToCells(right)) return right;
  const inner = withoutConstant(left);
  return inner === null ? null : { ...expression, left: inner };
}

function isTyped(expression: Expression): boolean {
  return expression.is === "number" && !expression.value.isZero() && !expression.value.equals(1);
}

function refersToCells(expression: Expression): boolean {
  switch (expression.is) {
    case "cells":
      return true;
    case "minus":
    case "percent":
      return refersToCells(expression.of);
    case "binary":
      return refersToCells(expression.left) || refersToCells(expression.right);
    case "call":
      return expression.operands.some(refersToCells);
    case "number":
    case "text":
      return false;
  }
}
