import { damaged } from "../refusal";
import type { Parts } from "../parts/parts";
import type { WorkbookPart } from "../workbook-part";
import { withAttribute } from "../xml/attribute";
import { placedInOrder, rootChildren, rootOf } from "../xml/element";
import { spliced } from "../xml/splice";

/** The children of the workbook element in their order (ECMA-376 part 1, 18.2.27). */
export const WORKBOOK_ORDER: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/**
 * The parts with the wish that all formulas be calculated when the workbook is next opened. Their last results stay:
 * no engine but Excel itself is right often enough to write others in their place.
 */
export function withFullCalculation(parts: Parts, { part }: WorkbookPart): Parts {
  const xml = parts.text(part);
  if (xml === null) throw damaged(part);
  const settings = rootChildren(xml, part).find((child) => child.name === "calcPr");
  if (settings === undefined) {
    const element = `<${rootOf(xml, part).prefix}calcPr fullCalcOnLoad="1"/>`;
    return parts.with(part, placedInOrder(xml, part, WORKBOOK_ORDER, "calcPr", element));
  }
  const text = withAttribute(xml.slice(settings.start, settings.openEnd), "fullCalcOnLoad", "1");
  return parts.with(part, spliced(xml, [{ start: settings.start, end: settings.openEnd, text }]));
}
