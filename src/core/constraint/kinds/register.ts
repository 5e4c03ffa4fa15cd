import type { Kind } from "../kind";
import { balance } from "./balance";
import { batchDifference } from "./batch-difference";
import { carriedFigure } from "./carried-figure";
import { centralFunds } from "./central-funds";
import { equalShare } from "./equal-share";
import { factorWeight } from "./factor-weight";
import { blockWeight } from "./block-weight";
import { completionRate } from "./completion-rate";
import { columnTotal } from "./column-total";
import { executionRate } from "./execution-rate";
import { fixedShare } from "./fixed-share";
import { fundTotal } from "./fund-total";
import { growthRate } from "./growth-rate";
import { inferredRatio } from "./inferred-ratio";
import { inferredSum } from "./inferred-sum";
import { partOfWhole } from "./part-of-whole";
import { rateScore } from "./rate-score";
import { rowTotal } from "./row-total";
import { runningBalance } from "./running-balance";
import { scoreTotal } from "./score-total";
import { shareOfTotal } from "./share-of-total";
import { statedFormula } from "./stated-formula";
import { unitPrice } from "./unit-price";

/** Every law there is. No law imports this list. */
export const KINDS: readonly Kind[] = [
  rowTotal,
  columnTotal,
  fundTotal,
  partOfWhole,
  balance,
  runningBalance,
  statedFormula,
  executionRate,
  completionRate,
  growthRate,
  shareOfTotal,
  blockWeight,
  scoreTotal,
  rateScore,
  factorWeight,
  unitPrice,
  fixedShare,
  batchDifference,
  centralFunds,
  inferredSum,
  inferredRatio,
  equalShare,
  carriedFigure,
];
