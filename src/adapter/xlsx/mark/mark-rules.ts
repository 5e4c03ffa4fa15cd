import type { Area, CellRef } from "../../../core/grid";
import { areaAddress } from "../../../core/grid";
import type { MarkColour } from "../../../port";
import { markFormula, markOf } from "../../../port";
import { WORKSHEET_ORDER } from "../sheet/worksheet-order";
import { attributeIn } from "../xml/attribute";
import type { ElementPlace } from "../xml/element";
import { childrenWithin, placedInOrder, rootChildren, rootOf } from "../xml/element";
import { escapeMarkup, readCellText } from "../xml/escape";
import type { Splice } from "../xml/splice";
import { spliced } from "../xml/splice";
import { TagCursor } from "../xml/tag-cursor";

/** How many areas one rule names: Excel takes thousands, other programs grow slow. */
const AREAS_A_RULE = 500;

/** A sheet's text without any mark of ours, and how many areas they covered. All other rules stay as they stand. */
export function withoutMarks(xml: string, part: string): { readonly xml: string; readonly cleared: number } {
  const splices: Splice[] = [];
  let cleared = 0;
  for (const format of rootChildren(xml, part).filter((child) => child.name === "conditionalFormatting")) {
    const rules = childrenWithin(xml, part, format).filter((child) => child.name === "cfRule");
    const ours = rules.filter((rule) => colourOf(xml, part, rule) !== null);
    if (ours.length === 0) continue;
    const areas = (attribute(xml, format, "sqref") ?? "").split(/\s+/).filter((area) => area !== "");
    cleared += areas.length;
    const gone = ours.length === rules.length ? [format] : ours;
    splices.push(...gone.map(({ start, end }) => ({ start, end, text: "" })));
  }
  return { xml: spliced(xml, splices), cleared };
}

/**
 * A sheet's text with rules that colour cells; `dxf` gives the place of a colour's look in the styles. Ours come last in
 * rank: a foreign rule is never renumbered, since pivot tables find theirs by number.
 */
export function withMarks(
  xml: string,
  part: string,
  cells: ReadonlyMap<MarkColour, readonly CellRef[]>,
  dxf: ReadonlyMap<MarkColour, number>,
): string {
  const { prefix } = rootOf(xml, part);
  let priority = lastPriority(xml, part);
  const rules = [...cells].flatMap(([colour, refs]) =>
    chunked(areasOf(refs)).map((areas) => {
      priority += 1;
      return [
        `<${prefix}conditionalFormatting sqref="${areas.map(areaAddress).join(" ")}">`,
        `<${prefix}cfRule type="expression" dxfId="${dxf.get(colour) ?? 0}" priority="${priority}">`,
        `<${prefix}formula>${escapeMarkup(markFormula(colour))}</${prefix}formula>`,
        `</${prefix}cfRule></${prefix}conditionalFormatting>`,
      ].join("");
    }),
  );
  return placedInOrder(xml, part, WORKSHEET_ORDER, "conditionalFormatting", rules.join(""));
}

function colourOf(xml: string, part: string, rule: ElementPlace): MarkColour | null {
  const formula = childrenWithin(xml, part, rule).find((child) => child.name === "formula");
  return formula === undefined ? null : markOf(readCellText(xml.slice(formula.openEnd, formula.contentEnd)));
}

function attribute(xml: string, place: ElementPlace, name: string): string | null {
  return attributeIn(xml, place.start + 1 + place.prefix.length + place.name.length, place.openEnd, name);
}

/** Rules of the extension list count as well: they share the numbers. */
function lastPriority(xml: string, part: string): number {
  const cursor = new TagCursor(xml, part);
  let last = 0;
  while (cursor.next())
    if (cursor.name === "cfRule" && !cursor.closing)
      last = Math.max(last, Number(cursor.attribute("priority") ?? 0));
  return last;
}

/** Cells that stand below each other without a gap become one area. */
function areasOf(refs: readonly CellRef[]): readonly Area[] {
  const sorted = [...refs].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    if (last !== undefined && last.left === column && row <= last.bottom + 1)
      areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

function chunked(areas: readonly Area[]): readonly (readonly Area[])[] {
  return Array.from({ length: Math.ceil(areas.length / AREAS_A_RULE) }, (_, index) =>
    areas.slice(index * AREAS_A_RULE, (index + 1) * AREAS_A_RULE),
  );
}
