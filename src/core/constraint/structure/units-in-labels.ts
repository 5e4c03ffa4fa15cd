/** A unit that a label prints in brackets: what it measures, and how many of the smallest of its kind it is. */
export interface LabelUnit {
  readonly measure: "money" | "area" | "weight" | "heads";
  readonly worth: number;
}

/** Source: the statutory units of measurement; 1 公顷 is 15 亩. */
const UNITS: Readonly<Record<string, LabelUnit>> = {
  元: { measure: "money", worth: 1 },
  千元: { measure: "money", worth: 1e3 },
  万元: { measure: "money", worth: 1e4 },
  亿元: { measure: "money", worth: 1e8 },
  亩: { measure: "area", worth: 1 },
  公顷: { measure: "area", worth: 15 },
  万亩: { measure: "area", worth: 1e4 },
  公斤: { measure: "weight", worth: 1 },
  吨: { measure: "weight", worth: 1e3 },
  万吨: { measure: "weight", worth: 1e7 },
  人: { measure: "heads", worth: 1 },
  万人: { measure: "heads", worth: 1e4 },
};

/** The unit a label prints, or null: `面积（公顷）`, `预算（万元）`. */
export function unitInLabel(label: string): LabelUnit | null {
  return UNITS[/\(([^()]{1,2})\)/.exec(label)?.[1] ?? ""] ?? null;
}

/** How many 元 one of a label's unit is, or null where it names no unit of money. */
export function moneyUnit(label: string): number | null {
  const unit = unitInLabel(label);
  return unit?.measure === "money" ? unit.worth : null;
}
