import type { Amount } from "../number";
import { amount } from "../number";

/** The points that a label states in brackets (`产出指标(50分)`), or null. */
export function pointsInLabel(label: string): Amount | null {
  return amount(/[([](\d+(?:\.\d+)?)分[)\]]/.exec(label)?.[1] ?? "");
}
