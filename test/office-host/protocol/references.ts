import { HostError } from "../host-error";
import type { Json } from "../json";
import type { HostObject } from "./host-object";

/**
 * Objects that the client asked to keep beyond one request. A range that was not kept is no longer valid after it
 * ("Range" objects are tracked by Excel.run, which lets them go at its end by `_RemoveReference`).
 */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private given = 0;

  keep(object: HostObject): Json {
    if (!object.keeps) throw new HostError("InvalidOperation");
    if (!this.names.has(object)) {
      this.given += 1;
      const name = `ref${this.given}`;
      this.names.set(object, name);
      this.kept.set(name, object);
    }
    return null;
  }

  /** What the answer says of a kept object. */
  told(object: HostObject): Readonly<Record<string, Json>> {
    if (!object.keeps) return {};
    return { _ReferenceId: this.names.get(object) ?? "" };
  }

  object(name: string): HostObject {
    const object = this.kept.get(name);
    if (object === undefined) throw new HostError("InvalidReference");
    return object;
  }

  letGo(name: string): void {
    const object = this.kept.get(name);
    if (object !== undefined) this.names.delete(object);
    this.kept.delete(name);
  }

  get count(): number {
    return this.kept.size;
  }
}
