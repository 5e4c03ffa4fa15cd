import type { IndicatorCell, ScoreForm } from "../form";
import { amountOf } from "../number";
import type { Amount } from "../number";
import { label } from "../text";
import type { GradeScale, Profile } from "./profile";
import { scoreIn } from "./printed-score";
import type { RowVerdict } from "./row-verdict";
import { EXPLAINED, UNDECIDED, contradicted } from "./row-verdict";

/** Best first. */
export const GRADES = ["excellent", "good", "fair", "poor"] as const;

export type Grade = (typeof GRADES)[number];

/** How forms write each grade; the first is how we write it where the form's own word does not tell. */
const WORDS: Readonly<Record<Grade, readonly [string, string, ...string[]]>> = {
  excellent: ["优", "优秀"],
  good: ["良", "良好"],
  fair: ["中", "中等", "合格", "一般"],
  poor: ["差", "较差", "不合格"],
};

/** A scale that one system uses besides; a grade that it explains is no contradiction. */
const OTHER_SCALE: GradeScale = { excellent: 80, good: 70, fair: 60 };

/** The grade a text names, alone or behind a colon (`自评等级：优`), or ticked among others (`☑优 □良`); null where none. */
export function gradeIn(text: string): Grade | null {
  const said = label(text).replace(/^.*[:]/, "");
  const ticked = /[☑√✓■](优秀?|良好?|中等?|较?差|合格|不合格|一般)/.exec(said)?.[1];
  const word = /[□☐]/.test(said) ? ticked : said;
  return GRADES.find((grade) => WORDS[grade].some((one) => one === word)) ?? null;
}

/** The grade of a total of 100. */
export function gradeOf(total: Amount, { excellent, good, fair }: GradeScale): Grade {
  if (total.gte(amountOf(excellent))) return "excellent";
  if (total.gte(amountOf(good))) return "good";
  return total.gte(amountOf(fair)) ? "fair" : "poor";
}

/** A grade written as the form writes its own: one character or two, behind its label or alone. */
export function writeGrade(grade: Grade, model: string): string {
  const before = /^.*[:：]\s*/.exec(model)?.[0] ?? "";
  const word = model.slice(before.length).trim();
  const [short, long] = WORDS[grade];
  return `${before}${word.length <= 1 || word === "合格" ? short : long}`;
}

/** Whether a profile gives the grade a form shows for its total. */
export function judgeGrade(profile: Profile, { totalScore }: ScoreForm, grade: IndicatorCell): RowVerdict {
  const total = scoreIn(totalScore);
  const shown = gradeIn(grade.text);
  if (total === null || shown === null || total.isNegative() || total.gt(amountOf(100))) return UNDECIDED;
  if (gradeOf(total, profile.grades) === shown) return EXPLAINED;
  return gradeOf(total, OTHER_SCALE) === shown ? UNDECIDED : contradicted(null);
}
