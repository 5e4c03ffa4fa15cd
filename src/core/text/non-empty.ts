/** A list that has at least one member: replaces a length check by a type. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Whether a list has a member. */
export function isNonEmpty<T>(list: readonly T[]): list is NonEmpty<T> {
  return list.length > 0;
}
