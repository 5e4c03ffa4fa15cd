import type { Amount } from "../../core/number";
import { amount, isAmount, ZERO } from "../../core/number";

/** A value with its amounts as texts, which can be copied to another thread; the rest of it must be plain. */
export type PackedAmounts<T> = T extends Amount
  ? PackedAmount
  : T extends object
    ? { readonly [K in keyof T]: PackedAmounts<T[K]> }
    : T;

interface PackedAmount {
  readonly exactly: string;
}

export function packAmounts<T>(value: T): PackedAmounts<T> {
  return mapped(value, (one) => (isAmount(one) ? { exactly: one.toString() } : null)) as PackedAmounts<T>;
}

/** The same value with its amounts. */
export function unpackAmounts<T>(packed: PackedAmounts<T>): T {
  return mapped(packed, (one) => (isPacked(one) ? (amount(one.exactly) ?? ZERO) : null)) as T;
}

/** The value with every part replaced for which there is a replacement. */
function mapped(value: unknown, replace: (part: unknown) => unknown): unknown {
  const other = replace(value);
  if (other !== null) return other;
  if (Array.isArray(value)) return value.map((part: unknown) => mapped(part, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, replace)]));
}

function isPacked(part: unknown): part is PackedAmount {
  return typeof part === "object" && part !== null && "exactly" in part && typeof part.exactly === "string";
}
