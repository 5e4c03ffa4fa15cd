import { HostError } from "../host-error";
import type { Json } from "../json";
import { record } from "../json";
import type { HostObject } from "./host-object";

type Supports = (since: string) => boolean;

/**
 * What `load` brings: the scalars named, and those of linked objects after a slash. Nothing named means all scalars.
 * Of a collection it is the members' properties that are named. Null stands for a linked null object.
 */
export function select(object: HostObject, names: readonly string[], supports: Supports): Json {
  const items = object.items();
  if (items !== null) return { _Items: items.map((item) => describe(item, names, supports)) };
  return describe(object, names, supports);
}

function describe(object: HostObject, names: readonly string[], supports: Supports): Json {
  const all = names.length === 0 || names.includes("*") || names.includes("$all");
  const own = all
    ? object
        .scalars()
        .filter((one) => supports(one.since))
        .map((one) => one.name)
    : names.filter(isOwn);
  let found: Record<string, Json> = { ...object.identity() };
  for (const name of own) {
    const scalar = object.scalar(name);
    // A collection or object may be named without anything of it: `load("rule")` brings all of the rule.
    if (scalar === null) found = { ...found, ...linked(object, name, [], supports) };
    else if (supports(scalar.since)) found[scalar.name] = scalar.get();
    else throw new HostError("ApiNotFound");
  }
  for (const [link, rest] of groups(names)) found = { ...found, ...linked(object, link, rest, supports) };
  return found;
}

function linked(
  object: HostObject,
  name: string,
  rest: readonly string[],
  supports: Supports,
): Readonly<Record<string, Json>> {
  const link = object.link(name);
  if (link === null || !supports(link.since)) throw new HostError("ApiNotFound");
  const target = link.of();
  return { [link.name]: target === null ? null : record(select(target, rest, supports)) };
}

function isOwn(name: string): boolean {
  return name !== "*" && !name.includes("/");
}

function groups(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const name of names.filter((one) => one.includes("/"))) {
    const cut = name.indexOf("/");
    const link = name.slice(0, cut);
    grouped.set(link, [...(grouped.get(link) ?? []), name.slice(cut + 1)]);
  }
  return grouped;
}
