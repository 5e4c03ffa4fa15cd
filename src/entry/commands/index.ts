/** The ribbon's buttons: from a click to the session and back. */
export { answerRibbon } from "./answer-ribbon";
export { RIBBON_COMMANDS } from "./ribbon";
export type { Ribbon, RibbonClick, RibbonCommand } from "./ribbon";
