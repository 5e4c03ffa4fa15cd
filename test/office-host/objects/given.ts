import { HostError } from "../host-error";
import type { Argument, HostObject, ObjectType } from "../protocol/host-object";
import { isHostObject } from "../protocol/host-object";

/** An argument that must be a text; Excel refuses anything else. */
export function textGiven(given: readonly Argument[], place: number): string {
  const value = given[place];
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export function numberGiven(given: readonly Argument[], place: number): number {
  const value = given[place];
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  return value;
}

/** An optional flag: absent is false. */
export function flagGiven(given: readonly Argument[], place: number): boolean {
  return given[place] === true;
}

/** An object of the type wanted, or null where something else was given. */
export function objectGiven<S>(given: readonly Argument[], place: number, type: ObjectType<S>): S | null {
  const value: HostObject | undefined = given.filter(isHostObject).find((one) => one === given[place]);
  return value?.as(type) ?? null;
}
