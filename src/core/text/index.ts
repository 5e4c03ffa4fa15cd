/** One form for one character: what differs only in width, spacing or typing habit is the same to every later room. */
export { plain } from "./plain";
export { label } from "./label";
export { characterPairs } from "./character-pairs";
export type { NonEmpty } from "./non-empty";
export { isNonEmpty } from "./non-empty";
export { listUnder } from "./list-under";
