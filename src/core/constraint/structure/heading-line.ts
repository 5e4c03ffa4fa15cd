import type { Axis, AxisLine } from "./axis";
import { isBlankLine } from "./blank-line";
import { depthOf } from "./numbering";
import { sameWing } from "./search-state";

/** Labels of lines that are there to be signed or annotated, or that open a group by a colon: they hold no figures. */
const TITLE = /([:：]|签名|签字|签章|盖章|备注|说明|电话|联系人|身份证号?)$/;

/**
 * A line that only names the group after it (`流动资产：`, `二、负债` over unnumbered lines, `一 土建工程` over 1 and 2), or is
 * there to be signed: it holds no figures and stands in no sum. A numbered line without figures among its equals is a member
 * that happens to be empty.
 */
export function isHeadingLine(axis: Axis, line: number): boolean {
  const one = axis.lines[line];
  if (one === undefined || one.role.total !== null) return false;
  if (!isBlankLine(axis, line)) return false;
  return TITLE.test(one.line.label) || opensGroup(axis, line, one);
}

/** Whether the next line stands deeper: by its number, by having none, by its indent. */
function opensGroup(axis: Axis, line: number, head: AxisLine): boolean {
  const next = axis.lines[line + 1];
  if (next === undefined) return false;
  if (next.role.partOf || !sameWing(axis, line + 1, line)) return false;
  if (next.role.total !== null) return head.line.indent < next.line.indent;
  const [outer, inner] = [depthOf(axis, line), depthOf(axis, line + 1)];
  if (0 < outer) return inner === 0 || outer < inner;
  return inner === 0 && head.line.indent < next.line.indent;
}
