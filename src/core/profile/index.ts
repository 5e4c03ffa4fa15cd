/** How places score their self-evaluations, as data; which of them explains a form, and what it would write. */
export type { Block, BlockPoints, GradeScale, Profile } from "./profile";
export type { ProfileId } from "./profile-id";
export { PROFILE_IDS } from "./profile-id";
export { PROFILES } from "./register";
export type { RowVerdict, ScoredRow } from "./row-verdict";
export type { Scoring } from "./scoring";
export { pointsBy, rowsBy, scoringsOf, steppedScores, tallyOf } from "./scoring";
export { rateBy, ratePoints } from "./rate-points";
export { isRateLine } from "./indicator-points";
export { scoreIn } from "./printed-score";
export type { Grade } from "./grade";
export { GRADES, gradeIn, gradeOf, writeGrade } from "./grade";
export type { StatedPoints } from "./stated-points";
export { statedPoints } from "./stated-points";
