import type { Finding } from "../../core/inspect";
import { FAMILIES, FAMILY_OF } from "../family";
import type { Model } from "../session/model";
import type { Words } from "../words/words";
import type { ChipView, FacetView } from "./report-view";
import { openFindings, visibleFindings } from "./visible";

/** What the findings can be filtered by besides their severity. A side with one choice only tells nothing apart. */
export function facetsOf(model: Model, words: Words): readonly FacetView[] {
  const all = openFindings(model);
  const { recognition } = words;
  const sheets = [...new Set(all.map(sheetOf))];
  const present = new Set(all.map(({ rule }) => FAMILY_OF[rule]));
  const bySheet = visibleFindings(model, words, "sheets");
  const byFamily = visibleFindings(model, words, "families");
  const facets: readonly FacetView[] = [
    {
      name: "sheet",
      label: recognition.filterBySheet,
      chips: sheets.map((sheet): ChipView => {
        const chosen = model.filter.sheets.includes(sheet);
        const count = bySheet.filter((finding) => sheetOf(finding) === sheet).length;
        const sends = { is: "filter-sheet", sheet, chosen: !chosen } as const;
        return { key: sheet, label: sheet, count, chosen, sends };
      }),
    },
    {
      name: "family",
      label: recognition.filterByFamily,
      chips: FAMILIES.filter((family) => present.has(family)).map((family): ChipView => {
        const chosen = model.filter.families.includes(family);
        const count = byFamily.filter(({ rule }) => FAMILY_OF[rule] === family).length;
        const sends = { is: "filter-family", family, chosen: !chosen } as const;
        return { key: family, label: recognition.families[family], count, chosen, sends };
      }),
    },
  ];
  return facets.filter(({ chips }) => 1 < chips.length || chips.some(({ chosen }) => chosen));
}

function sheetOf({ cells: [{ sheet }] }: Finding): string {
  return sheet;
}
