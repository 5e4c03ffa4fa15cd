import type { Finding, Report, Severity } from "../../core/inspect";
import type { Checked } from "../check";
import type { Model } from "../session/model";
import type { Standing } from "../standing";
import { mendedSince, standingOf } from "../standing";
import { troubleWords } from "../words/trouble-words";
import type { Words } from "../words/words";
import { correctionViews } from "./correction-view";
import { facetsOf } from "./facets";
import { itemOf } from "./finding-item";
import { headingOf } from "./heading-of";
import type { FindingGroup, FindingItem, ReportView, SeverityCount, TableView } from "./report-view";
import { tableTitle, tableViews } from "./table-view";
import { unreadWords } from "./unread-words";
import { standingName } from "./standing-words";
import { untouchedWords } from "./untouched-words";
import { openFindings, visibleFindings } from "./visible";

const SEVERITIES: readonly Severity[] = ["error", "verify", "notice"];

/** The report as the pane draws it. */
export function reportView(model: Model, checked: Checked, words: Words): ReportView {
  const { report } = checked;
  const all = openFindings(model);
  const visible = visibleFindings(model, words);
  const tables = tableViews(words, checked, all);
  const facets = facetsOf(model, words);
  const item = (finding: Finding): FindingItem =>
    itemOf(words, finding, {
      explanation: model.notes.explanations[finding.id] ?? null,
      standingName: standingName(finding, model, words),
      open: finding.id === model.open,
    });
  const counted = visibleFindings(model, words, "severities");
  const safe = all.filter(({ fix }) => fix?.safety === "safe").length;
  return {
    workbook: checked.name,
    summary: words.phrases.summary(report.tables.length, report.relations.length),
    checkedAt: checked.at,
    stale: model.stale,
    counts: SEVERITIES.map((severity) => countOf(severity, all, counted, model, words)),
    visible: visible.length,
    total: all.length,
    groups: groupsOf(visible, checked, words, item),
    ...clearOf(all, report, words),
    balanced: balancedOf(all, tables, words),
    scorings: scoringsOf(report, words),
    since: sinceOf(all, model, report, words),
    unchecked: uncheckedOf(checked, words),
    empty: emptyWords(report, words),
    ignored: report.findings.filter(({ id }) => model.notes.ignored.includes(id)).map(item),
    tables,
    recognition: words.recognition,
    facets,
    chosen: model.filter.sheets.length + model.filter.families.length,
    corrections: correctionViews(report, words),
    verdicts: words.verdicts,
    safeFixes: safe === 0 ? null : { count: safe, label: words.phrases.safeFixes(safe) },
  };
}

/** That all balances is said only where all was checked. */
function clearOf(
  all: readonly Finding[],
  { tables, relations }: Report,
  { phrases }: Words,
): Pick<ReportView, "allClear" | "partlyClear"> {
  if (0 < all.length || relations.length === 0) return { allClear: null, partlyClear: null };
  const unknown = relations.filter(({ verdict }) => verdict === "unknown").length;
  return unknown === 0
    ? { allClear: phrases.allClear(tables.length, relations.length), partlyClear: null }
    : {
        allClear: null,
        partlyClear: phrases.partlyClear(tables.length, relations.length - unknown, unknown),
      };
}

/** What is new, changed or mended since the last check, and how much is explained; null where there is nothing to tell. */
function sinceOf(all: readonly Finding[], model: Model, report: Report, words: Words): string | null {
  const standings = all.map((finding) => standingOf(finding, model.notes, model.earlier));
  const count = (standing: Standing): number => standings.filter((one) => one === standing).length;
  const since = {
    mended: mendedSince(report, model.earlier),
    explained: count("explained"),
    changed: count("changed"),
    added: count("new"),
  };
  return Object.values(since).some((one) => 0 < one) ? words.phrases.since(since) : null;
}

/** Which profile explains each scored form, a sentence each. */
export function scoringsOf({ scorings }: Report, words: Words): readonly string[] {
  return scorings.map(({ sheet, profile, alike, ...rows }) =>
    words.phrases.scoring(
      sheet,
      words.profiles[profile],
      rows,
      alike.map((id) => words.profiles[id]),
    ),
  );
}

/** What could not be checked, each with its reason. */
export function uncheckedOf(checked: Checked, words: Words): readonly string[] {
  const { skipped, hushed = [] } = checked;
  const { phrases } = words;
  return [
    ...skipped.map(({ sheet, trouble }) => phrases.skipped(sheet, troubleWords(words, trouble).what)),
    ...untouchedWords(words, checked),
    ...unreadWords(words, checked),
    ...hushed.map(({ kind, count }) => phrases.hushed(words.ui.toleranceKinds[kind].name, count)),
  ];
}

function emptyWords({ tables, relations, findings }: Report, words: Words): string | null {
  if (0 < findings.length || 0 < relations.length) return null;
  return tables.length === 0 ? words.phrases.empty : words.phrases.nothingToVerify(tables.length);
}

function countOf(
  severity: Severity,
  all: readonly Finding[],
  counted: readonly Finding[],
  model: Model,
  words: Words,
): SeverityCount {
  const isOne = (finding: Finding): boolean => finding.severity === severity;
  const count = all.filter(isOne).length;
  const through = counted.filter(isOne).length;
  return {
    severity,
    count,
    through,
    name: words.severities[severity],
    words: words.phrases.count(severity, count),
    shown: model.filter.severities[severity],
  };
}

function groupsOf(
  findings: readonly Finding[],
  checked: Checked,
  words: Words,
  item: (finding: Finding) => FindingItem,
): readonly FindingGroup[] {
  const groups = new Map<string, { sheet: string; heading: string; items: FindingItem[] }>();
  for (const finding of findings) {
    const [{ sheet }] = finding.cells;
    const key = `${sheet}\u0000${finding.table ?? ""}`;
    const table = checked.report.tables.find(({ id }) => id === finding.table);
    const heading = headingOf(sheet, table === undefined ? "" : tableTitle(words, table));
    const group = groups.get(key) ?? { sheet, heading, items: [] };
    group.items.push(item(finding));
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

function balancedOf(all: readonly Finding[], tables: readonly TableView[], words: Words): string | null {
  if (all.length === 0) return null;
  const good = tables.filter(
    ({ id, verdict, results }) =>
      0 < results.length &&
      (verdict === "holds" || verdict === "rounding") &&
      !all.some((finding) => finding.table === id),
  );
  return good.length === 0
    ? null
    : words.phrases.balanced(good.map(({ sheet, title }) => headingOf(sheet, title)));
}
