import type { Indicator } from "../form";
import { stripNumber } from "../form";
import { label } from "../text";

/** An indicator's name in the one form in which names are held against each other: without number, width, spacing and punctuation. */
export function indicatorName(indicator: Indicator): string {
  return stripNumber(label(indicator.name).replace(/^指标\d{1,2}[:.、]?/, "")).replace(
    /["'“”‘’、,.。:;()-]/g,
    "",
  );
}
