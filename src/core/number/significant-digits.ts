/**
 * How many digits a printed number has from its first to its last that is no nought: 3 of `-0.0105` and of `10500`. Sign and point count for
 * nothing. How many there are says how hardly two figures agree by accident.
 */
export function significantDigits(printed: string): number {
  return printed.replace(/[-.]/g, "").replace(/^0+|0+$/g, "").length;
}
