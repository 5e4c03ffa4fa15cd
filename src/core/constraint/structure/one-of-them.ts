import { fundSourceOf, stripNumber } from "../../form";
import type { Axis } from "./axis";
import { labelOf } from "./label-of";
import { depthOf } from "./numbering";

/** Names of those who get or spend money: places, schools, offices, firms. */
const BODY =
  /(省|自治区|市|州|盟|县|区|旗|乡|镇|街道|街道办|办事处|村|社区|学|校|园|院|中心|局|委|厅|所|站|馆|队|部|公司|合作社|农场|林场|场)$/;
const SET_APART =
  /(补[发助差足缴]|追[加补]|另|不[计含列]|单列|结转|上年|往年|以前|调整|预留|机动|待分配|本级|直属|直管)/;

/**
 * Whether a row is one of those that a total below or above them counts: a body among bodies that nothing in its name sets apart. A
 * total that misses just this row was not carried on when the row was added.
 */
function isOneOfThem(axis: Axis, line: number, list: readonly number[]): boolean {
  const isBody = (at: number): boolean => {
    const label = stripNumber(labelOf(axis, at)).replace(/\(.*\)$/, "");
    return BODY.test(label) && !SET_APART.test(label);
  };
  return axis.along === "rows" && isBody(line) && list.length < 2 * list.filter(isBody).length;
}

/** A line numbered like those around it belongs to them: no figure talks `六、经营收入` out of a sum of 一、 to 八、. */
export function isOneOfANumberedList(axis: Axis, lines: readonly number[], at: number): boolean {
  const depth = (index: number): number => depthOf(axis, lines[index] ?? -1);
  const [own, line] = [depth(at), lines[at] ?? -1];
  // What remains between 收 and 支, and what was paid out before, is numbered with them, and need not be counted.
  if (axis.lines[line]?.role.difference === true || SET_APART.test(labelOf(axis, line))) return false;
  return 0 < own && (depth(at - 1) === own || depth(at + 1) === own);
}

/**
 * The places in a list of those lines that are sources of funds among which 其他 leaves no other: all of them count, but for a level that
 * another name (地方) may hold already. None where anything else stands in the list.
 */
export function boundSources(axis: Axis, lines: readonly number[]): readonly number[] {
  const sources = lines.map((line) => fundSourceOf(labelOf(axis, line)));
  if (sources.length < 3 || sources.includes(null) || !sources.includes("other")) return [];
  const [hasLocal, hasLevel] = [sources.includes("local"), sources.includes("level")];
  return sources.flatMap((own, at) => {
    const isAgain = (own === "local" && hasLevel) || (own === "level" && hasLocal);
    return isAgain || own === "state" ? [] : [at];
  });
}

/** Whether a total is a SUM over one range: where that ends a line too early, figures and formula agree, and both are wrong. */
function sumsOneRange({ cross, cell }: Axis, whole: number): boolean {
  return cross.some((_, one) => /^=SUM\([A-Z$\d]+:[A-Z$\d]+\)$/i.test(cell(whole, one).formula ?? ""));
}

/**
 * Whether no figure talks a line out of the sum over a list: a body among bodies, a number of one list with its neighbours, a source of funds beside 其他, and any
 * that nothing sets apart where the total is a SUM over one range.
 */
export function isBound(axis: Axis, whole: number, lines: readonly number[], at: number): boolean {
  const line = lines[at] ?? -1;
  if (isOneOfANumberedList(axis, lines, at) || isOneOfThem(axis, line, lines)) return true;
  if (boundSources(axis, lines).includes(at)) return true;
  return !SET_APART.test(labelOf(axis, line)) && sumsOneRange(axis, whole);
}
