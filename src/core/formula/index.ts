/** Formulas as trees: what they take in, what they show over given cells, how they are filled down. Reads formulas, never writes them. */
export type { Expression } from "./expression";
export { parseFormula } from "./parse-formula";
export type { Held } from "./compute";
export { compute } from "./compute";
export { cellsIn } from "./cells-in";
export { addedCells } from "./added-cells";
export { filledTo, relativeForm } from "./filled";
export { withoutConstant } from "./without-constant";
