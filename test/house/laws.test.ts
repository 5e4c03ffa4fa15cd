import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, wordsIn } from "../../src/app";
import { KINDS } from "../../src/core/constraint";
import { PLAIN_LAWS } from "../../src/core/finding/plain/register";
import { KIND_IDS, PLAIN_RULE_IDS, SLIP_IDS } from "../../src/core/inspect";
import { namesIn, rootFolder } from "./files";

/** What several laws of one form share stands beside them; the list may only shrink. */
const SHARED = ["register", "sums", "ratios", "products"];

/** Told together with the relation it belongs to, hence no law of its own. */
const WITHOUT_LAW = ["blank-total", "lines-missing"];

const sorted = (ids: readonly string[]): readonly string[] => [...ids].sort();

describe("one name, one law", () => {
  test("the register of kinds holds every id once, and nothing else", () => {
    expect(sorted(KINDS.map((kind) => kind.id))).toEqual(sorted(KIND_IDS));
  });

  test("every kind has its file, and every file its kind", () => {
    const files = namesIn("src/core/constraint/kinds", ".ts").filter((name) => !SHARED.includes(name));
    expect(files).toEqual(sorted(KIND_IDS));
  });

  test.each(KIND_IDS)("the file of %s declares it", (id) => {
    const text = readFileSync(join(rootFolder(), "src/core/constraint/kinds", `${id}.ts`), "utf8");
    expect(text).toContain(`id: "${id}"`);
  });

  test("the register of plain laws holds every id once, and nothing else", () => {
    const laws = PLAIN_LAWS.map((law) => law.id);
    expect(sorted(laws)).toEqual(sorted(PLAIN_RULE_IDS.filter((id) => !WITHOUT_LAW.includes(id))));
  });

  test("no rule bears the name of another, or of a slip", () => {
    const all = [...KIND_IDS, ...PLAIN_RULE_IDS, ...SLIP_IDS];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("one name, its page and its words", () => {
  test("every rule has its page, and every page its rule", () => {
    expect(namesIn("docs/rules", ".md")).toEqual(sorted([...KIND_IDS, ...PLAIN_RULE_IDS]));
  });

  test("every slip has its page, and every page its slip", () => {
    expect(namesIn("docs/repairs", ".md")).toEqual(sorted(SLIP_IDS));
  });

  test.each([...LANGUAGES])("every rule and slip has a name of its own in %s", (language) => {
    const { rules, slips } = wordsIn(language);
    for (const names of [
      [...KIND_IDS, ...PLAIN_RULE_IDS].map((id) => rules[id].name),
      SLIP_IDS.map((id) => JSON.stringify(slips[id])),
    ]) {
      expect(names.every((name) => name !== "")).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
