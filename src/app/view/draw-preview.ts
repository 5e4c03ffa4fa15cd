import type { Finding } from "../../core/inspect";
import type { Model, Preview, PreviewLine } from "../session/model";
import type { Words } from "../words/words";
import { editView } from "./finding-detail";
import { headlineOf } from "./finding-item";
import type { PreviewLineView, PreviewView } from "./preview-view";
import { addressOf } from "../../core/grid";

/** What will be written, line by line. */
export function previewView(model: Model, preview: Preview, words: Words): PreviewView {
  const { phrases } = words;
  const chosen = preview.lines.filter((line) => line.chosen);
  const warned = chosen.filter(({ buries }) => buries !== null).length;
  const said = preview.purpose === "safe-fixes" ? phrases.previewSafe : phrases.previewRecalculation;
  const find = (id: string | null): Finding | null =>
    model.checked?.report.findings.find((finding) => finding.id === id) ?? null;
  return {
    purpose: preview.purpose,
    title: said.title,
    note: preview.lines.some(({ reallocates }) => reallocates)
      ? `${said.note}${phrases.reallocationNote}`
      : said.note,
    lines: preview.lines.map((line, place) => lineView(line, place, find, words)),
    apply: phrases.writeCells(chosen.length),
    canApply: 0 < chosen.length,
    warning: warned === 0 ? null : phrases.warnings(warned),
  };
}

function lineView(
  line: PreviewLine,
  place: number,
  find: (id: string | null) => Finding | null,
  words: Words,
): PreviewLineView {
  const finding = find(line.finding);
  const buried = find(line.buries);
  return {
    ...editView(words, line.edit),
    line: place,
    why: whyOf(line, finding, words),
    chosen: line.chosen,
    warning: buried === null ? null : words.phrases.buries(addressOf(headlineOf(words, buried).at)),
  };
}

function whyOf({ reallocates }: PreviewLine, finding: Finding | null, words: Words): string {
  if (finding !== null) return headlineOf(words, finding).line;
  return reallocates ? words.phrases.reallocated : words.phrases.recalculated;
}
