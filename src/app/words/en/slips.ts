import type { SlipCatalogue } from "../words";

/** The slips of the hand in English. */
export const SLIPS_EN: SlipCatalogue = {
  "mistyped-digit": { short: "one digit mistyped", reason: "only one digit differs" },
  "swapped-digits": { short: "two digits swapped", reason: "two neighbouring digits are swapped" },
  "dropped-digit": { short: "a digit left out", reason: "it fits once the missing digit is put back" },
  "doubled-digit": { short: "a digit too many", reason: "it fits without the extra digit" },
  "shifted-point": {
    short: "decimal point shifted",
    reason: "the digits agree, only the decimal point has moved",
  },
  "lost-sign": { short: "wrong sign", reason: "the digits agree, only the sign is reversed" },
  "wrong-unit": { short: "wrong unit", reason: "it fits in the unit of the table" },
  "neighbours-value": {
    short: "the neighbour's figure",
    reason: "it shows the same figure as its neighbour",
  },
  "stale-total": {
    short: "total not updated",
    reason: "all items agree, only this total was left behind",
  },
  "typed-total": { short: "total typed by hand", reason: "a total typed by hand does not match its items" },
  "blank-cell": { short: "left blank", reason: "it fits once filled in" },
  "stale-batch": {
    short: "batch not updated",
    reason: "it still shows the figure of an earlier batch",
  },
  "missing-percent": { short: "per cent sign left out", reason: "it fits with the per cent sign" },
};
