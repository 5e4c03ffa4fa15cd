import type { Finding } from "../../src/core/finding";
import { parseAddress } from "../../src/core/grid";

/** A finding that suspects one cell. */
export function suspecting(address: string, confidence: number): Finding {
  const at = parseAddress(address, "表1");
  if (at === null) throw new Error(`no address: ${address}`);
  return {
    id: `doubt-${address}`,
    rule: "column-total",
    severity: "error",
    table: null,
    cells: [at],
    facts: {
      rowLabel: null,
      columnLabel: null,
      expected: null,
      actual: null,
      gap: null,
      over: null,
      unit: null,
      more: {},
    },
    workings: [],
    suspects: [
      { at, confidence, value: "", proposed: null, stored: null, slip: null, mends: 1, also: [], keeps: 0 },
    ],
    rivals: [],
    fix: null,
  };
}
