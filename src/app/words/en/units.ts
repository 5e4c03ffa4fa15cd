/** Units as the sheets print them, in English. */
const UNITS: Readonly<Record<string, string>> = {
  元: "yuan",
  千元: "1,000 yuan",
  万元: "10,000 yuan",
  亿元: "100 million yuan",
  人: "people",
  万人: "10,000 people",
  人次: "visits",
  万人次: "10,000 visits",
  个: "items",
  分: "points",
};

/** `10,000 yuan`; a unit without an English name stays as it is. */
export function unitName(unit: string): string {
  return UNITS[unit] ?? unit;
}

/** `3.60 yuan`, `3.60 × 10,000 yuan`. */
export function inUnit(figure: string, unit: string): string {
  if (unit === "") return figure;
  const name = unitName(unit);
  return /^\d/.test(name) ? `${figure} × ${name}` : `${figure} ${name}`;
}
