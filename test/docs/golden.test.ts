import { writeFileSync } from "node:fs";
import type { ProfileId } from "../../src/core/inspect";
import { KIND_IDS, PLAIN_RULE_IDS, PROFILE_IDS, SLIP_IDS } from "../../src/core/inspect";
import { check, expectMarks, inspected, toldOf } from "./check";
import type { Example, Page } from "./page";
import { pagesIn, withFindings } from "./page";
import { readSketch } from "./sheet-sketch";

/** `npm run golden:update` writes what the engine says today into the pages; what changed is then read in the diff. */
const UPDATE = process.env["UPDATE_GOLDEN"] === "1";

const SILENT = "When it stays silent";
const SURE = "How sure are we";

const rules = pagesIn("rules");
const repairs = pagesIn("repairs");
const profiles = pagesIn("profiles");
const others = pagesIn("");
const all = [...rules, ...repairs, ...profiles, ...others].filter((page) => 0 < page.examples.length);

if (UPDATE) {
  for (const page of all)
    writeFileSync(
      page.file,
      withFindings(
        page.file,
        page.examples.map((one) => toldOf(one.sheet, chosenFor(page, one))),
      ),
    );
}

function named(page: Page): readonly (readonly [string, Example])[] {
  return page.examples.map((example) => [`${example.heading} (line ${example.line})`, example] as const);
}

/** A profile's page shows what the figures tell, and under these headings what happens where a person chose it. */
function chosenFor({ id }: Page, { heading }: Example): ProfileId | null {
  return heading.startsWith("Where it is chosen") ? (PROFILE_IDS.find((one) => one === id) ?? null) : null;
}

describe.each(all.map((page) => [page.id, page] as const))("%s", (_, page) => {
  test.each(named(page))("%s", (__, example) => {
    const { sheet, findings } = example;
    const chosen = chosenFor(page, example);
    if (UPDATE) expectMarks(readSketch(sheet), inspected(sheet, chosen));
    else check(sheet, findings ?? "no findings block: run npm run golden:update", chosen);
  });
});

test("every profile has its page, which bears its name, and every page its profile", () => {
  expect(profiles.map((page) => page.id)).toEqual([...PROFILE_IDS].sort());
  for (const page of profiles) expect(page.headings[0]).toBe(page.id);
});

/** Profiles that no figure tells from the first, and why. The list may only shrink. */
const NEVER_TOLD: Readonly<Record<string, string>> = {
  guangxi: "its margins ask for reasons, not for points",
};

describe.each(profiles.map((page) => [page.id, page] as const))("the page of profile %s", (id, page) => {
  const reports = page.examples.map((one) => inspected(one.sheet, chosenFor(page, one)));

  test("shows a form it is named for, and says how sure we are", () => {
    if (NEVER_TOLD[id] === undefined)
      expect(
        page.examples.some(
          (one, at) => chosenFor(page, one) === null && reports[at]?.scorings[0]?.profile === id,
        ),
      ).toBe(true);
    expect(page.headings).toContain(SURE);
  });

  test("has an example that stays silent, and is scored all the same", () => {
    expect(
      reports.some(({ findings, scorings }) => findings.length === 0 && 0 < (scorings[0]?.of ?? 0)),
    ).toBe(true);
  });
});

/** Laws that never speak by themselves, and why: their pages have nothing to show but silence. The list may only shrink. */
const NEVER_BROKEN: Readonly<Record<string, string>> = {
  "central-funds": "tied only where the two figures agree",
};

/** No update may write these away: a page shows its own rule at work, and sheets that leave it nothing to say. */
describe.each([...rules, ...repairs].map((page) => [page.id, page] as const))(
  "the page of %s",
  (id, page) => {
    const silent = page.examples.filter((one) => one.heading === SILENT);
    const speaking = page.examples.filter((one) => one.heading !== SILENT);

    test("has examples, and a part with examples that yield nothing", () => {
      if (NEVER_BROKEN[id] === undefined) expect(speaking.length).toBeGreaterThan(0);
      expect(silent.length).toBeGreaterThan(0);
      for (const one of silent) expect(inspected(one.sheet).findings).toEqual([]);
    });

    test("shows its own id in every example that is not silent", () => {
      for (const { sheet, heading } of speaking) {
        const seen: readonly string[] = inspected(sheet).findings.flatMap((finding) => [
          finding.rule,
          ...finding.workings.map((working) => working.rule),
          ...finding.suspects.slice(0, 1).flatMap((suspect) => suspect.slip ?? []),
        ]);
        expect([heading, seen.includes(id) ? id : seen]).toEqual([heading, id]);
      }
    });
  },
);

test("every page of a folder is about an id of its kind, and bears it as its title", () => {
  const laws: readonly string[] = [...KIND_IDS, ...PLAIN_RULE_IDS];
  const slips: readonly string[] = SLIP_IDS;
  expect(rules.map((page) => page.id).filter((id) => !laws.includes(id))).toEqual([]);
  expect(repairs.map((page) => page.id).filter((id) => !slips.includes(id))).toEqual([]);
  for (const page of [...rules, ...repairs]) expect(page.headings[0]).toBe(page.id);
});

test("a repair that is not safe says how sure we are", () => {
  expect(repairs.filter((page) => !page.headings.includes(SURE)).map((page) => page.id)).toEqual([]);
});
