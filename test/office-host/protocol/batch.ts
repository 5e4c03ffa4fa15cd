import { HostError } from "../host-error";
import type { Json } from "../json";
import { isList, list, number, record, text } from "../json";
import type { Argument, HostObject } from "./host-object";
import { isHostObject } from "./host-object";
import type { References } from "./references";
import { select } from "./select";

/** What a request is answered from. */
export interface BatchHost {
  readonly root: HostObject;
  /** What the client makes by its name alone, beside the workbook; null where there is no such thing. */
  readonly service: (name: string) => HostObject | null;
  readonly references: References;
  readonly supports: (since: string) => boolean;
}

/** The body of an answer: the results in order; after an error, those before it, which stay done. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/**
 * Carries out the actions of one request in order. A request is no transaction: what was done before the first error
 * stays done and the rest is not tried ("Error handling": the batch stops at the failing call).
 *
 * The shapes are those that the client itself builds: action types 1 instantiate, 2 query, 3 method, 4 set property,
 * 5 trace; object paths 1 global, 2 service, 3 method, 4 property, 5 indexer, 6 reference, 7 null object.
 */
export function runBatch(host: BatchHost, body: Json): BatchAnswer {
  const request = record(body);
  const batch = new Batch(host, record(request["ObjectPaths"]));
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  const actions = list(request["Actions"]).map(record);
  for (const [place, action] of actions.entries()) {
    const id = number(action["Id"]);
    try {
      if (action["ActionType"] === 5) traces.push(id);
      results.push({ ActionId: id, Value: batch.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: batch.nameOf(action),
        ActionIndex: place,
      };
      return { Results: results, TraceIds: traces, Error: failure };
    }
  }
  return { Results: results, TraceIds: traces };
}

class Batch {
  private readonly built = new Map<number, HostObject | null>();

  constructor(
    private readonly host: BatchHost,
    private readonly paths: Readonly<Record<string, Json>>,
  ) {}

  perform(action: Readonly<Record<string, Json>>): Json {
    switch (number(action["ActionType"])) {
      case 1:
        return this.described(this.object(number(action["ObjectPathId"])));
      case 2:
        return this.query(action);
      case 3:
        return this.invoke(action);
      case 4:
        return this.assign(action);
      case 5:
        return null;
      default:
        throw new HostError("NotImplemented");
    }
  }

  /** Where an error happened, as the client shows it: `Range.values`. */
  nameOf(action: Readonly<Record<string, Json>>): string {
    const path = action["ObjectPathId"];
    const owner = typeof path === "number" ? this.built.get(path)?.typeName : undefined;
    const name = action["Name"];
    const member =
      typeof name === "string" && name !== "" ? `.${name.slice(0, 1).toLowerCase()}${name.slice(1)}` : "";
    return `${owner ?? "Workbook"}${member}`;
  }

  private described(object: HostObject | null): Json {
    return object === null ? null : { ...object.identity(), ...this.host.references.told(object) };
  }

  private query(action: Readonly<Record<string, Json>>): Json {
    const object = this.object(number(action["ObjectPathId"]));
    if (object === null) return null;
    const wanted = record(action["QueryInfo"])["Select"];
    const names = wanted === undefined || !isList(wanted) ? [] : wanted.map(text);
    const found = record(select(object, names, this.host.supports));
    return { ...found, ...this.host.references.told(object) };
  }

  private invoke(action: Readonly<Record<string, Json>>): Json {
    const name = text(action["Name"]);
    // Excel.run keeps every range it meets, the null objects among them.
    if (name === "_KeepReference") {
      const kept = this.object(number(action["ObjectPathId"]));
      return kept === null ? null : this.host.references.keep(kept);
    }
    const object = this.present(number(action["ObjectPathId"]));
    const result = this.call(object, name, this.given(action["ArgumentInfo"]));
    return isHostObject(result) ? this.described(result) : result;
  }

  private assign(action: Readonly<Record<string, Json>>): Json {
    const object = this.present(number(action["ObjectPathId"]));
    const scalar = object.scalar(text(action["Name"]));
    if (scalar === null || !this.host.supports(scalar.since)) throw new HostError("ApiNotFound");
    if (scalar.set === null) throw new HostError("InvalidOperation");
    const [value = null] = this.given(action["ArgumentInfo"]);
    if (isHostObject(value)) throw new HostError("InvalidArgument");
    scalar.set(value);
    return null;
  }

  private object(id: number): HostObject | null {
    const known = this.built.get(id);
    if (known !== undefined) return known;
    const object = this.build(record(this.paths[String(id)]));
    this.built.set(id, object);
    return object;
  }

  private present(id: number): HostObject {
    const object = this.object(id);
    if (object === null) throw new HostError("ItemNotFound");
    return object;
  }

  private build(path: Readonly<Record<string, Json>>): HostObject | null {
    const kind = path["ObjectPathType"];
    if (kind === 1) return this.host.root;
    if (kind === 2) return this.service(text(path["Name"]));
    if (kind === 6) return this.host.references.object(text(path["Name"]));
    if (kind === 7) return null;
    const parent = this.object(number(path["ParentObjectPathId"]));
    if (parent === null) return null;
    if (kind === 4) return this.follow(parent, text(path["Name"]));
    const given = this.given(path["ArgumentInfo"]);
    if (kind === 5) return this.index(parent, given);
    if (kind !== 3) throw new HostError("NotImplemented");
    const result = this.call(parent, text(path["Name"]), given);
    return isHostObject(result) ? result : null;
  }

  private service(name: string): HostObject {
    const made = this.host.service(name);
    if (made === null) throw new HostError("ApiNotFound");
    return made;
  }

  private follow(parent: HostObject, name: string): HostObject | null {
    const link = parent.link(name);
    if (link === null || !this.host.supports(link.since)) throw new HostError("ApiNotFound");
    return link.of();
  }

  private index(parent: HostObject, given: readonly Argument[]): HostObject {
    const [key = null] = given;
    const item = isHostObject(key) ? null : parent.item(key);
    if (item === null) throw new HostError("InvalidArgument");
    return item;
  }

  private call(object: HostObject, name: string, given: readonly Argument[]): HostObject | Json {
    const method = object.method(name);
    if (method === null || !this.host.supports(method.since)) throw new HostError("ApiNotFound");
    return method.call(given);
  }

  /** Arguments, with the client's own objects put in place of their path ids. */
  private given(info: Json | undefined): readonly Argument[] {
    if (info === undefined || info === null) return [];
    const { Arguments: plain = [], ReferencedObjectPathIds: referenced = [] } = record(info);
    const ids = list(referenced);
    return list(plain).map((value, place) => {
      const id = ids[place];
      return typeof id === "number" && id !== 0 ? this.present(id) : value;
    });
  }
}
