import type { Json } from "../json";

/** What a method is given: plain values, and objects where the client passed one of its own. */
export type Argument = Json | HostObject;

interface Member {
  /** The ExcelApi version it came with; an older host does not have it. */
  readonly since: string;
}

export interface ScalarMember<S> extends Member {
  readonly get: (self: S) => Json;
  readonly set?: (self: S, value: Json) => void;
}

export interface LinkMember<S> extends Member {
  /** Null stands for a null object. */
  readonly of: (self: S) => HostObject | null;
}

export interface MethodMember<S> extends Member {
  readonly call: (self: S, given: readonly Argument[]) => HostObject | Json;
}

/** One class of Excel's object model: its members under the names of the protocol (`Values`, `GetRange`). */
export interface ObjectType<S> {
  readonly name: string;
  /** What the host tells of an object unasked: the client builds later paths from it. */
  readonly identity?: (self: S) => Readonly<Record<string, Json>>;
  /** Whether the client may keep a reference to it across requests. */
  readonly keeps?: boolean;
  readonly scalars?: Readonly<Record<string, ScalarMember<S>>>;
  readonly links?: Readonly<Record<string, LinkMember<S>>>;
  readonly methods?: Readonly<Record<string, MethodMember<S>>>;
  readonly item?: (self: S, key: Json) => HostObject;
  readonly items?: (self: S) => readonly HostObject[];
}

/** An object of the model with its type forgotten: what a request can do to it. */
export interface HostObject {
  readonly typeName: string;
  readonly keeps: boolean;
  identity(): Readonly<Record<string, Json>>;
  scalars(): readonly NamedScalar[];
  scalar(name: string): BoundScalar | null;
  link(name: string): BoundLink | null;
  method(name: string): BoundMethod | null;
  item(key: Json): HostObject | null;
  items(): readonly HostObject[] | null;
  /** The thing itself where it is of that type: for arguments. */
  as<S>(type: ObjectType<S>): S | null;
}

export interface BoundScalar extends Member {
  readonly name: string;
  get(): Json;
  readonly set: ((value: Json) => void) | null;
}

export interface BoundLink extends Member {
  readonly name: string;
  of(): HostObject | null;
}

export interface BoundMethod extends Member {
  call(given: readonly Argument[]): HostObject | Json;
}

interface NamedScalar extends Member {
  readonly name: string;
}

export function isHostObject(value: Argument | undefined): value is HostObject {
  return (
    typeof value === "object" &&
    value !== null &&
    "typeName" in value &&
    typeof value.typeName === "string" &&
    "keeps" in value
  );
}

/** Binds a thing to its type. */
export function hostObject<S>(type: ObjectType<S>, self: S): HostObject {
  return {
    typeName: type.name,
    keeps: type.keeps ?? false,
    identity: () => type.identity?.(self) ?? {},
    scalars: () => Object.entries(type.scalars ?? {}).map(([name, { since }]) => ({ name, since })),
    scalar: (name) => bindScalar(find(type.scalars, name), self),
    link: (name) => bindLink(find(type.links, name), self),
    method: (name) => bindMethod(find(type.methods, name), self),
    item: (key) => type.item?.(self, key) ?? null,
    items: () => type.items?.(self) ?? null,
    as: <T>(wanted: ObjectType<T>) => (wanted.name === type.name ? (self as unknown as T) : null),
  };
}

type Found<M> = readonly [name: string, member: M] | undefined;

/** The client sends the names of its `load` as the person wrote them, so case does not count. */
function find<M>(members: Readonly<Record<string, M>> | undefined, name: string): Found<M> {
  return Object.entries(members ?? {}).find(([one]) => one.toLowerCase() === name.toLowerCase());
}

function bindScalar<S>(found: Found<ScalarMember<S>>, self: S): BoundScalar | null {
  if (found === undefined) return null;
  const [name, { since, get, set }] = found;
  return {
    name,
    since,
    get: () => get(self),
    set: set === undefined ? null : (value: Json) => set(self, value),
  };
}

function bindLink<S>(found: Found<LinkMember<S>>, self: S): BoundLink | null {
  if (found === undefined) return null;
  const [name, { since, of }] = found;
  return { name, since, of: () => of(self) };
}

function bindMethod<S>(found: Found<MethodMember<S>>, self: S): BoundMethod | null {
  if (found === undefined) return null;
  const [, { since, call }] = found;
  return { since, call: (given) => call(self, given) };
}
