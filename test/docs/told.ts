import type { CellRef } from "../../src/core/grid";
import { addressOf, qualified } from "../../src/core/grid";
import type {
  AllocationNote,
  Finding,
  Relation,
  Report,
  ScoringNote,
  Suspect,
  Working,
} from "../../src/core/inspect";

/** Suspects and dropped changes are listed down to this many; how many are left is said. */
const MOST_LISTED = 3;

/**
 * A report as the `findings` blocks of the pages print it: data, no sentences. A numbered paragraph a finding; where
 * there is none, which relations were verified, so that silence is seen to be knowledge.
 */
export function tell(report: Report): string {
  const sheets = new Set(report.tables.map((table) => table.sheet));
  const name = (ref: CellRef): string => (sheets.size < 2 ? addressOf(ref) : qualified(ref));
  if (report.findings.length === 0)
    return [
      "none",
      verified(report.relations),
      ...report.allocations.map(tellAllocation),
      ...report.scorings.map(tellScoring),
    ].join(" · ");
  const told = report.findings.map((finding, at) => tellFinding(finding, at + 1, name));
  return [...told, ...report.scorings.map(tellScoring)].join("\n");
}

/** `scored by hubei, 3 of 3 rows (or hebei)`: the profile of a scored form, and those that the figures cannot tell from it. */
function tellScoring({ profile, alike, explained, of }: ScoringNote): string {
  const rows = of === 0 ? "" : `, ${explained} of ${of} rows`;
  return `scored by ${profile}${rows}${alike.length === 0 ? "" : ` (or ${alike.join(", ")})`}`;
}

/** `绩效因素 by 绩效得分: hamilton, largest-unit`: what a column was handed out by, and the rules that explain it. */
function tellAllocation({ heading, base, roundings }: AllocationNote): string {
  const rules = roundings.map((one) => (one.is === "method" ? one.method : one.is));
  return `${flat(heading)} by ${base === null ? "equal parts" : flat(base.heading)}: ${[...new Set(rules)].join(", ")}`;
}

type Name = (ref: CellRef) => string;

/** `3 row-total hold, 1 execution-rate rounding`, in the order met. */
function verified(relations: readonly Relation[]): string {
  const counts = new Map<string, number>();
  for (const { rule, verdict } of relations) {
    const said = `${rule} ${verdict}`;
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return counts.size === 0
    ? "no relation"
    : [...counts].map(([said, count]) => `${said} ×${count}`).join(", ");
}

function tellFinding(finding: Finding, number: number, name: Name): string {
  const { facts } = finding;
  const more = Object.entries(facts.more).map(([key, value]) => `${key} ${flat(value)}`);
  const told = [
    facts.expected === null ? "" : `expected ${flat(facts.expected)}`,
    facts.actual === null ? "" : `shows ${flat(facts.actual)}`,
    facts.gap === null
      ? ""
      : `${facts.gap}${facts.over === null ? "" : facts.over ? " too much" : " too little"}`,
    ...more,
  ].filter((part) => part !== "");
  const head = [`<${number}> ${name(finding.cells[0])} ${finding.rule}`, finding.severity, told.join(", ")];
  const lines = [
    ...finding.workings.map((working) => tellWorking(working, name)),
    ...listed(
      finding.suspects.map((suspect) => tellSuspect(suspect, name)),
      "suspects",
    ),
    ...listed(
      finding.rivals.map(({ at, proposed, breaks }) => {
        const laws = breaks.map(({ rule, result }) => `${rule}${result === null ? "" : ` ${name(result)}`}`);
        return `not ${name(at)} ${flat(proposed)}: it breaks ${listed(laws, "more").join(", ")}`;
      }),
      "not",
    ),
    ...(finding.fix === null
      ? []
      : [
          `fix ${finding.fix.safety}: ${finding.fix.edits.map((edit) => `${name(edit.at)} ${shown(edit.was)} → ${shown(edit.becomes)}`).join(", ")}`,
        ]),
  ];
  return [head.filter((part) => part !== "").join(" · "), ...lines.map((line) => `    ${line}`)].join("\n");
}

function tellWorking(working: Working, name: Name): string {
  const terms = working.lines.map(({ at, operation, factor }, place) => {
    const before = working.lines[place - 1]?.operation;
    const sign = operation === "under" && before === "under" ? SIGNS.plus : SIGNS[operation];
    const times = factor === null ? "" : `${factor} × `;
    return `${place === 0 && (sign === "+" || sign === "×") ? "" : `${sign} `}${times}${name(at)}`;
  });
  const result = working.result === null ? "the label" : name(working.result);
  const long =
    terms.length <= 8 ? terms : [...terms.slice(0, 2), "…", ...terms.slice(-1), `(${terms.length})`];
  return `${working.rule}: ${long.join(" ").replace(/^\+ /, "")} makes ${working.computed ?? "?"}, ${result} shows ${shown(working.printed)}`;
}

const SIGNS: Readonly<Record<Working["lines"][number]["operation"], string>> = {
  plus: "+",
  minus: "−",
  times: "×",
  over: "+",
  under: "÷",
};

function tellSuspect(suspect: Suspect, name: Name): string {
  const also = suspect.also.length === 0 ? "" : ` with ${suspect.also.map(name).join(", ")}`;
  return [
    `suspect ${name(suspect.at)}`,
    `${shown(suspect.value)} → ${suspect.proposed ?? "?"}`,
    ...(suspect.slip === null ? [] : [suspect.slip]),
    `${Math.round(suspect.confidence * 100)} %${also}`,
  ].join(" · ");
}

function listed(lines: readonly string[], what: string): readonly string[] {
  if (lines.length <= MOST_LISTED) return lines;
  return [...lines.slice(0, MOST_LISTED), `… ${lines.length - MOST_LISTED} ${what} left out`];
}

function shown(text: string): string {
  return text === "" ? "blank" : flat(text);
}

function flat(text: string): string {
  return text.replace(/\n/g, "⏎");
}
