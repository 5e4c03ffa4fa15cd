import { plain } from "../text";
import type { Figure } from "./figure";
import { amountOf } from "./amount";
import { readFigure } from "./read-figure";

/**
 * What a cell says, decided once: nothing, a placeholder (`—`, `/`, `×`, `无`), an Excel error, a figure, or words.
 * Nothing and placeholders are not zero.
 */
export type Reading =
  | { readonly is: "blank" }
  | { readonly is: "mark"; readonly text: string }
  | { readonly is: "error"; readonly text: string }
  | { readonly is: "figure"; readonly figure: Figure }
  | { readonly is: "words"; readonly text: string };

const MARKS = /^([-/\\×xX*※~.…·]+|无|暂无|不适用|n\/?a|nil)$/i;
const BLANK: Reading = { is: "blank" };

/**
 * Reads a cell from its value and the text it shows. A number's printed form is `text`; where the text is no figure
 * (a date, `####`, a custom format that hides digits) the stored number counts as printed in full, unless the format
 * turned it into words such as a date, which then are words.
 */
export function readCell(value: string | number | boolean | null, text: string): Reading {
  if (value === null || value === "") return BLANK;
  if (typeof value === "boolean") return { is: "words", text: value ? "TRUE" : "FALSE" };
  if (typeof value === "number") return readNumber(value, text);
  const said = plain(value);
  if (said === "") return BLANK;
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/.test(said))
    return { is: "error", text: said };
  if (MARKS.test(said)) return { is: "mark", text: said };
  const figure = readFigure(said);
  return figure === null ? { is: "words", text: said } : { is: "figure", figure };
}

function readNumber(value: number, text: string): Reading {
  if (!Number.isFinite(value)) return { is: "error", text };
  const stored = amountOf(value);
  const shown = readFigure(text);
  if (shown !== null) return { is: "figure", figure: { ...shown, stored, typedAsText: false } };
  const said = plain(text);
  if (said === "" || /^#+$/.test(said) || /^[-\s]+$/.test(said)) {
    const decimals = Math.max(0, stored.decimalPlaces());
    return {
      is: "figure",
      figure: {
        value: stored,
        stored,
        decimals,
        percent: false,
        multiple: 1,
        unit: "",
        comparator: null,
        typedAsText: false,
      },
    };
  }
  return { is: "words", text: said };
}
