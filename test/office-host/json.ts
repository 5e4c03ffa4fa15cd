/** What crosses the bridge between the client and the host. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** An object of the protocol, or an error where it is none: the client never sends anything else. */
export function record(value: Json | undefined): Readonly<Record<string, Json>> {
  if (typeof value !== "object" || value === null || isList(value)) throw new TypeError("not an object");
  return value;
}

export function list(value: Json | undefined): readonly Json[] {
  if (value === undefined || !isList(value)) throw new TypeError("not a list");
  return value;
}

export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

export function text(value: Json | undefined): string {
  if (typeof value !== "string") throw new TypeError("not a text");
  return value;
}

export function number(value: Json | undefined): number {
  if (typeof value !== "number") throw new TypeError("not a number");
  return value;
}
