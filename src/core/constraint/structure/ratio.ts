import type { Tally } from "./sum";

/**
 * A line of rates on an axis, and how they follow in each cross line:
 * quotient over/under; growth (over − under)/under; increase over/(under − over), of what something grew by beside what it is now; share over/(the over line at the cross line of its whole).
 */
export interface Ratio {
  readonly rate: number;
  readonly form: "quotient" | "growth" | "increase" | "share";
  readonly over: number;
  readonly under: number;
  /** For shares: by cross line, the cross line that holds its whole, -1 where it has none; null for other forms. */
  readonly wholes: readonly number[] | null;
  /** 1 for figures with a per cent sign, 100 for bare per cents. */
  readonly scale: number;
  /** What one of the upper line's unit is of the lower's: 0.0001 for 元 over 万元. */
  readonly units: number;
  /** Whether the rates were cut off at their last digit instead of rounded: 18.75 % printed as 18 %. */
  readonly cutOff: boolean;
  /** Whether what fell is printed without a sign, like what rose: the rates say by how much, and other columns which way. */
  readonly unsigned: boolean;
  /** Whether words say so; else the figures alone do. */
  readonly isSaid: boolean;
  readonly tally: Tally;
}
