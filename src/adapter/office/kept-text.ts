import type { Talk } from "./attempt";

/** The namespace of our part in the workbook's own file: whatever program opens it can tell whose it is. */
const NAMESPACE = "urn:hebiao:notes:1";

/**
 * A text of ours that lives in the workbook, as a custom XML part (1.5): it is saved and sent on with the file, and
 * unlike the settings of Office.js it does not belong to one add-in's identifier. Null where there is none.
 */
export async function readKeptText(talk: Talk): Promise<string | null> {
  const [part] = await partsOf(talk);
  if (part === undefined) return null;
  const xml = part.getXml();
  await talk.sync();
  return textIn(xml.value);
}

/** Keeps a text in place of the one before; null removes it. */
export async function keepText(talk: Talk, text: string | null): Promise<null> {
  const [part, ...copies] = await partsOf(talk);
  // A sheet that was copied in from another workbook can bring a second part with it.
  for (const copy of copies) copy.delete();
  if (text === null) part?.delete();
  else if (part === undefined) talk.context.workbook.customXmlParts.add(xmlOf(text));
  else part.setXml(xmlOf(text));
  await talk.sync();
  return null;
}

async function partsOf({ context, sync }: Talk): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await sync();
  return parts.items;
}

function xmlOf(text: string): string {
  return `<hebiao xmlns="${NAMESPACE}">${escaped(text)}</hebiao>`;
}

/** What XML does not know at all: control characters but tab and line ends, halves of pairs, U+FFFE and U+FFFF. */
const UNSPEAKABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(UNSPEAKABLE, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "&#13;");
}

function textIn(xml: string): string | null {
  const found = /<hebiao\b[^>]*>([\s\S]*)<\/hebiao>/.exec(xml)?.[1];
  if (found === undefined) return null;
  return found
    .replace(/&#13;|&#xD;/gi, "\r")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
