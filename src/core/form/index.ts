/** Table → Form: what lines and tables mean. Labels are data. */
export type { LineRole } from "./line-role";
export {
  SCORE_HEADING,
  WEIGHT_HEADING,
  depthOfLabel,
  isPoints,
  numberOfLabel,
  roleOf,
  totalOf,
  stripNumber,
  stripPartMarker,
} from "./line-role";
export type { TableKind } from "../table";
export { isIndicatorTable, tableKind } from "./table-kind";
export type { Funds } from "./funds";
export { fundsOf, scoreColumn } from "./funds";
export { totalScoreRow } from "./total-score-row";
export { pointsInLabel } from "./points-in-label";
export { pointsIn } from "./points-in";
export type { ScoreBlock } from "./score-blocks";
export { scoreBlocks } from "./score-blocks";
export type { WeightedColumn } from "./factors";
export { weightedColumns } from "./factors";
export type { Indicator, IndicatorCell, IndicatorTable } from "./indicator-table";
export { indicatorTables } from "./indicator-table";
export { isOnPage } from "./on-page";
export type { ScoredRate, ScoreForm } from "./score-form";
export { rateWeightOf, scoreForms } from "./score-form";
export { sharingLines } from "./sharing-lines";
export { lineOfIndicator, numberedHeads } from "./numbered-heads";
export { filledCells } from "./filled-cells";
export type { Goal } from "./goals";
export { goalsOf } from "./goals";
export type { Statement } from "./statements";
export { managementStatements } from "./statements";
export type { FundSource } from "./fund-source";
export { areAllSources, fundSourceOf } from "./fund-source";
export type { MoneyField } from "./money-field";
export { moneyFields } from "./money-field";
export type { NamedConstant } from "./named-constant";
export { namedConstants } from "./named-constant";
export type { ScoreBelow } from "./score-below";
export { namesFormScore, scoresBelow } from "./score-below";
