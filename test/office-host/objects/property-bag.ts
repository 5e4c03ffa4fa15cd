import type { Json } from "../json";
import type { HostObject, LinkMember, ObjectType, ScalarMember } from "../protocol/host-object";
import { hostObject } from "../protocol/host-object";

type Bag = Map<string, Json>;

/** An object that only keeps what is set on its parts: enough for formats, which no other behaviour depends on. */
export function propertyBag(
  name: string,
  bag: Bag,
  parts: Readonly<Record<string, readonly string[]>>,
): HostObject {
  const links: Record<string, LinkMember<Bag>> = {};
  for (const [part, properties] of Object.entries(parts)) {
    links[part] = { since: "1.1", of: () => hostObject(partOf(part, properties), bag) };
  }
  return hostObject<Bag>({ name, links }, bag);
}

function partOf(part: string, properties: readonly string[]): ObjectType<Bag> {
  return { name: part, scalars: bagScalars(properties, `${part}.`) };
}

/** Scalars that read and write the bag under their own names. */
export function bagScalars(
  properties: readonly string[],
  prefix = "",
): Readonly<Record<string, ScalarMember<Bag>>> {
  const scalars: Record<string, ScalarMember<Bag>> = {};
  for (const property of properties) {
    scalars[property] = {
      since: "1.1",
      get: (bag) => bag.get(`${prefix}${property}`) ?? null,
      set: (bag, value) => void bag.set(`${prefix}${property}`, value),
    };
  }
  return scalars;
}
