/** What one slip of the hand does to the digits of a figure. */
export type DigitSlip = "sign" | "shifted" | "length" | "digit" | "exchanged";

/**
 * The slip of the hand that leads from one figure to another, by their digits: a lost sign, a shifted point, a dropped or doubled digit,
 * one digit wrong, two digits exchanged; null where none does, or where they are the same. Machine numbers, as printed to so many decimals.
 */
export function digitSlip(shown: number, due: number, decimals: number): DigitSlip | null {
  const [own, other] = [shown, due].map((value) =>
    Math.abs(value).toFixed(decimals).replace(".", "").replace(/^0+/, ""),
  );
  if (own === undefined || other === undefined || other === "") return null;
  const isSameSign = Math.sign(shown) === Math.sign(due);
  if (own === other) return isSameSign ? null : "sign";
  if (!isSameSign) return null;
  if (own.replace(/0+$/, "") === other.replace(/0+$/, "")) return "shifted";
  return ofDigits(own, other);
}

function ofDigits(own: string, other: string): DigitSlip | null {
  if (Math.abs(own.length - other.length) === 1) {
    const [short, long] = own.length < other.length ? [own, other] : [other, own];
    return isOneMore(short, long) ? "length" : null;
  }
  if (own.length !== other.length) return null;
  const differing = placesOf(own).filter((at) => own[at] !== other[at]);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return "digit";
  const isExchange =
    differing.length === 2 &&
    second === first + 1 &&
    own[first] === other[second] &&
    own[second] === other[first];
  return isExchange ? "exchanged" : null;
}

function isOneMore(short: string, long: string): boolean {
  return placesOf(long).some((at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function placesOf(digits: string): readonly number[] {
  return Array.from({ length: digits.length }, (_, at) => at);
}
