import { KEPT_NAMESPACE, keptTextIn, keptXml } from "../../port";
import type { Talk } from "./attempt";

/**
 * A text of ours that lives in the workbook, as a custom XML part (1.5): it is saved and sent on with the file, and
 * unlike the settings of Office.js it does not belong to one add-in's identifier. Null where there is none.
 */
export async function readKeptText(talk: Talk): Promise<string | null> {
  const [part] = await partsOf(talk);
  if (part === undefined) return null;
  const xml = part.getXml();
  await talk.sync();
  return keptTextIn(xml.value);
}

/** Keeps a text in place of the one before; null removes it. */
export async function keepText(talk: Talk, text: string | null): Promise<null> {
  const [part, ...copies] = await partsOf(talk);
  // A sheet that was copied in from another workbook can bring a second part with it.
  for (const copy of copies) copy.delete();
  if (text === null) part?.delete();
  else if (part === undefined) talk.context.workbook.customXmlParts.add(keptXml(text));
  else part.setXml(keptXml(text));
  await talk.sync();
  return null;
}

async function partsOf({ context, sync }: Talk): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE);
  parts.load("items/id");
  await sync();
  return parts.items;
}
