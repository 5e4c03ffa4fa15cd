import { characterPairs } from "../text";
import type { Indicator, IndicatorTable } from "../form";
import { indicatorName } from "./indicator-name";

/** An indicator of a form with the one of the target table it is. */
export interface Match {
  readonly listed: Indicator;
  readonly stated: Indicator;
  /** Whether their names differ. */
  readonly renamed: boolean;
}

/** A form held against a target table. */
export interface MatchedLists {
  readonly targets: IndicatorTable;
  readonly form: IndicatorTable;
  readonly matches: readonly Match[];
  /** In the target table only. */
  readonly missing: readonly Indicator[];
  /** In the form only. */
  readonly added: readonly Indicator[];
}

/** Of all names, so many must agree before the rest is held against each other. */
const LEAST_AGREEING = 0.6;
/** Of their neighbouring pairs of characters, at least half are common to two names of one indicator. */
const LEAST_ALIKE = 0.5;

/**
 * Every form (with results) of a workbook with every target table on another sheet (targets only), where most
 * names agree. Names agree but for numbering, width and spacing; those left over are paired by likeness. Source: domain rule 13.
 */
export function matchedLists(tables: readonly IndicatorTable[]): readonly MatchedLists[] {
  const targets = tables.filter((table) => table.headings.actual === null);
  const forms = tables.filter((table) => table.headings.actual !== null);
  return forms.flatMap((form) =>
    targets.filter((table) => table.sheet !== form.sheet).flatMap((table) => matched(table, form) ?? []),
  );
}

function matched(targets: IndicatorTable, form: IndicatorTable): MatchedLists | null {
  const left = [...targets.indicators];
  const take = (fits: (listed: Indicator) => boolean): Indicator | null => {
    const at = left.findIndex(fits);
    return at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  };
  const same: Match[] = [];
  const unknown: Indicator[] = [];
  for (const stated of form.indicators) {
    const listed = take((one) => indicatorName(one) === indicatorName(stated));
    if (listed === null) unknown.push(stated);
    else same.push({ listed, stated, renamed: false });
  }
  if (same.length < LEAST_AGREEING * Math.max(targets.indicators.length, form.indicators.length)) return null;
  const added: Indicator[] = [];
  const renamed: Match[] = [];
  for (const stated of unknown) {
    const [best] = [...left].sort((a, b) => likeness(b, stated) - likeness(a, stated));
    const listed =
      best === undefined || likeness(best, stated) < LEAST_ALIKE ? null : take((one) => one === best);
    if (listed === null) added.push(stated);
    else renamed.push({ listed, stated, renamed: true });
  }
  return { targets, form, matches: [...same, ...renamed], missing: left, added };
}

/** Dice's coefficient over pairs of neighbouring characters: 1 for equal names, 0 for names without a pair in common. */
function likeness(a: Indicator, b: Indicator): number {
  const [one, other] = [characterPairs(indicatorName(a)), characterPairs(indicatorName(b))];
  const rest = [...other];
  const common = one.filter((pair) => {
    const at = rest.indexOf(pair);
    if (0 <= at) rest.splice(at, 1);
    return 0 <= at;
  });
  return one.length + other.length === 0 ? 0 : (2 * common.length) / (one.length + other.length);
}
