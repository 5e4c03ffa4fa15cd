import type { ApportionMethod, TieRule } from "../../core/allocate";
import type { WriteAs } from "../allocation/draft";
import type { FieldNames } from "../allocation/field-names";

/** The fixed words and the counting sentences of the tab 分配. */
export interface AllocationTabWords {
  readonly tab: string;
  readonly checkTab: string;
  readonly tabs: string;
  readonly target: string;
  readonly newSheet: string;
  readonly by: string;
  readonly byBases: string;
  readonly byPresent: string;
  readonly base: string;
  readonly baseKnown: string;
  readonly baseHint: string;
  /** On the button beside a field. */
  readonly useSelection: (field: string) => string;
  readonly total: string;
  /** `总额（万元）`; the unit may be "". */
  readonly inUnit: (what: string, unit: string) => string;
  readonly weights: string;
  /** The name of a weight whose factor is not known by name. */
  readonly weightOf: (place: number) => string;
  /** `权重合计 99%，还差 1%`; full says that they make 100 %. */
  readonly weightsMake: (sum: string, full: boolean) => string;
  readonly rounding: string;
  readonly method: string;
  readonly methods: Readonly<Record<ApportionMethod, string>>;
  readonly ties: string;
  readonly tieRules: Readonly<Record<TieRule, string>>;
  readonly decimals: string;
  readonly limits: string;
  readonly floor: string;
  readonly cap: string;
  readonly capHint: string;
  readonly before: string;
  readonly beforeHint: string;
  readonly notBelow: string;
  readonly preview: string;
  readonly unit: string;
  readonly share: string;
  readonly amount: string;
  readonly change: string;
  readonly batch: string;
  readonly sum: string;
  readonly now: string;
  readonly then: string;
  readonly more: (rows: number) => string;
  readonly formulasStay: (cells: number) => string;
  readonly gone: (units: string) => string;
  readonly write: string;
  readonly writeAs: Readonly<Record<WriteAs, string>>;
  /** In place of `values` where no table is to show the result. */
  readonly valueSheet: string;
  readonly writeCells: (cells: number) => string;
  readonly writeSheet: string;
  readonly nothingChanges: string;
  readonly insertEmpty: string;
  readonly insertEmptyHint: string;
  readonly fields: FieldNames;
}
