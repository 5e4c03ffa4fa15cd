/**
 * Whether one figure is a slip of the hand away from another, by their digits: a lost sign, a shifted point, a dropped or doubled digit,
 * two digits exchanged, one digit wrong. Machine numbers, as printed to so many decimals.
 */
export function isSlipApart(shown: number, due: number, decimals: number): boolean {
  const [own, other] = [shown, due].map((value) =>
    Math.abs(value).toFixed(decimals).replace(".", "").replace(/^0+/, ""),
  );
  if (own === undefined || other === undefined || other === "") return false;
  if (own === other) return Math.sign(shown) !== Math.sign(due);
  if (Math.sign(shown) !== Math.sign(due)) return false;
  if (own.replace(/0+$/, "") === other.replace(/0+$/, "")) return true;
  if (Math.abs(own.length - other.length) === 1)
    return isOneMore(own.length < other.length ? own : other, own.length < other.length ? other : own);
  if (own.length !== other.length) return false;
  const differing = placesOf(own).filter((at) => own[at] !== other[at]);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    own[first] === other[second] &&
    own[second] === other[first]
  );
}

function isOneMore(short: string, long: string): boolean {
  return placesOf(long).some((at) => long.slice(0, at) + long.slice(at + 1) === short);
}

function placesOf(digits: string): readonly number[] {
  return Array.from({ length: digits.length }, (_, at) => at);
}
