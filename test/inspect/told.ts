import { addressOf } from "../../src/core/grid";
import type { Report } from "../../src/core/inspect";

/** What a report says in short: the rules of the findings, and the cell each doubts first. */
export function told({ findings }: Report): readonly string[] {
  return findings.map(({ rule, suspects }) => {
    const first = suspects[0];
    return first === undefined ? rule : `${rule} ${addressOf(first.at)}`;
  });
}
