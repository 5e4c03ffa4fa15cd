import fc from "fast-check";

/** A slip of the hand as it happens to a figure's digits: what was to be typed → what was typed. */
type Slip = (digits: string, at: number, digit: number) => string;

const SLIPS: readonly (readonly [string, Slip])[] = [
  ["mistyped-digit", (digits, at, digit) => digits.slice(0, at) + String(digit) + digits.slice(at + 1)],
  ["swapped-digits", (digits, at) => swap(digits, at)],
  ["dropped-digit", (digits, at) => digits.slice(0, at) + digits.slice(at + 1)],
  ["doubled-digit", (digits, at) => digits.slice(0, at + 1) + digits.slice(at)],
  ["shifted-point", (digits, at) => (at % 2 === 0 ? `${digits}0` : digits.slice(0, -1))],
  ["wrong-unit", (digits) => `${digits}0000`],
];

function swap(digits: string, at: number): string {
  const first = Math.min(at, digits.length - 2);
  return digits.slice(0, first) + (digits[first + 1] ?? "") + (digits[first] ?? "") + digits.slice(first + 2);
}

/** A slip to be made in a figure of any length. */
export interface SlipPlan {
  readonly name: string;
  readonly at: number;
  readonly digit: number;
}

export const slips: fc.Arbitrary<SlipPlan> = fc.oneof(
  fc.record({
    name: fc.constantFrom(...SLIPS.map(([name]) => name)),
    at: fc.nat(20),
    digit: fc.nat(9),
  }),
  fc.constant({ name: "lost-sign", at: 0, digit: 0 }),
);

/** What is typed in place of a printed figure, or null where the slip changes nothing or leaves no figure. */
export function typedWithSlip(printed: string, { name, at, digit }: SlipPlan): string | null {
  if (name === "lost-sign") return printed.startsWith("-") ? printed.slice(1) : `-${printed}`;
  const negative = printed.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = printed.replace("-", "").split(".");
  const digits = whole + fraction;
  const slip = SLIPS.find(([known]) => known === name)?.[1];
  if (slip === undefined || digits.length < 2) return null;
  const slipped = slip(digits, at % digits.length, digit).padStart(fraction.length + 1, "0");
  const point = slipped.length - fraction.length;
  const text =
    slipped.slice(0, point).replace(/^0+(?=\d)/, "") + (fraction === "" ? "" : `.${slipped.slice(point)}`);
  const typed = `${negative}${text}`;
  return Number(typed) === Number(printed) || Number(typed) === 0 ? null : typed;
}
