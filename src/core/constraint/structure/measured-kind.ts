import type { Axis } from "./axis";
import { labelOf } from "./label-of";

const COUNT =
  /(人数|户数|人次|次数|个数|面积|床位|数量|批次|\((人|户|个|次|人次|亩|辆|台|套|万人|万户|张|名)\))$/;
const MONEY = /(金额|资金|经费|补助|补贴|补足|支出|收入|预算|决算|\((元|万元|亿元)\))$/;

/** `人次总和` counts 人次. */
const SUM_WORD = /(?<=.)(总和|合计|总计|小计|汇总)$/;

export type MeasuredKind = "count" | "money" | null;

/** What a line measures by its name: heads, or money; null where the name does not say. */
export function measuredKind(axis: Axis, line: number): MeasuredKind {
  return kindOf(labelOf(axis, line));
}

function kindOf(name: string): MeasuredKind {
  const bare = name.replace(SUM_WORD, "");
  return COUNT.test(bare) ? "count" : MONEY.test(bare) ? "money" : null;
}

/** The unit that a label ends in, in brackets or not: `在站救助量（人次）`, `人天次`. */
function unitAtEnd(axis: Axis, line: number): string | null {
  return (
    /(?:^|[^\d千百])(人天次|人次|户次|人|户|万元|元|亩|吨)数?\)?$/.exec(labelOf(axis, line))?.[1] ?? null
  );
}

/**
 * The lines that one total can add up: heads are never added to money. A total that does not say what it measures adds up
 * the money where its table has both.
 */
export function ofOneKind(axis: Axis, whole: number, lines: readonly number[]): readonly number[] {
  if (axis.along === "rows") return ofSaidUnit(axis, whole, lines);
  const kinds = lines.map((line) => measuredKind(axis, line));
  const own = measuredKind(axis, whole);
  const foreign =
    own === null ? (kinds.includes("money") ? "count" : null) : own === "money" ? "count" : "money";
  return ofOneUnit(axis, whole, foreign === null ? lines : lines.filter((_, at) => kinds[at] !== foreign));
}

/** Those of some columns that by their own name or their group's measure what a total does, where it says so and not all of them do: the money among columns of houses. */
export function namedAlike(axis: Axis, whole: number, lines: readonly number[]): readonly number[] {
  const own = measuredKind(axis, whole);
  if (own === null || axis.along === "rows") return [];
  const isAlike = (line: number): boolean =>
    measuredKind(axis, line) === own ||
    axis.lines[line]?.line.path.some((one) => kindOf(one) === own) === true;
  const alike = lines.filter(isAlike);
  return alike.length < lines.length ? alike : [];
}

/** Those of the lines beside which no other unit stands: beds are not added to 万元. */
function ofSaidUnit({ lines: all }: Axis, whole: number, lines: readonly number[]): readonly number[] {
  const unit = all[whole]?.line.unit ?? "";
  return unit === "" ? lines : lines.filter((line) => ["", unit].includes(all[line]?.line.unit ?? ""));
}

/** Those of the lines that name no other unit than the total does: households are not added to heads. */
export function ofOneUnit(axis: Axis, whole: number, lines: readonly number[]): readonly number[] {
  const unit = unitAtEnd(axis, whole);
  return unit === null ? lines : lines.filter((line) => [null, unit].includes(unitAtEnd(axis, line)));
}
