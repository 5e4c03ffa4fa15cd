/** Either a value or what went wrong in the world. */
export type Outcome<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: F };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function failed<F>(trouble: F): { readonly ok: false; readonly trouble: F } {
  return { ok: false, trouble };
}
