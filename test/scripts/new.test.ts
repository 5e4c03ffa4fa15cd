import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { scripts } from "../../package.json";
import { TO_WRITE } from "../../scripts/new/plan";
import { GENERATORS } from "../../scripts/new/register";
import { ownFiles, rootFolder } from "../house/files";

const read = (path: string): string => readFileSync(join(rootFolder(), path), "utf8");
const NAME = "nobody-named-this";
/** A label has no file of its own: it is laid out on the page of the law that ought to see it. */
const LAW = "row-total";
const made = Object.entries(GENERATORS).map(
  ([what, generator]) => [what, generator(what === "label" ? LAW : NAME, read)] as const,
);
/** Where each shows what it does: on a page, which is a test, or in a test of its own; a language, in the words' tests that stand. */
const SHOWN: Readonly<Record<string, RegExp>> = {
  form: /^test\/core\/form\//,
  language: /^src\/app\/words\//,
};
/** The folders of words that each brings something for. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  law: ["zh-cn", "en"],
  rule: ["zh-cn", "en"],
  slip: ["zh-cn", "en"],
  profile: ["zh-cn", "en"],
  language: [NAME],
};

test("every generator has its script, and every script its generator", () => {
  const named = Object.keys(scripts).flatMap((script) => /^new:(.+)$/.exec(script)?.[1] ?? []);
  expect(named.sort()).toEqual(Object.keys(GENERATORS).sort());
});

describe.each(made)("new:%s", (what, plan) => {
  const text = [...plan.values()].join("\n");

  test("writes the name into every file, and marks what a person must write", () => {
    for (const [path, content] of plan)
      expect(`${path}${content}`).toMatch(what === "label" ? LAW : /nobody-named-this|Nobody named this/);
    expect(text).toContain(TO_WRITE);
    expect([...plan.keys()].some((path) => (SHOWN[what] ?? /^docs\//).test(path))).toBe(true);
  });

  test("leaves all that was there, and only adds", () => {
    for (const [path, content] of plan) {
      if (path.includes(NAME)) continue;
      // A language's code goes into lists that stand in one line.
      const kept = new Set(
        content.replaceAll(/, "nobody-named-this"(: NOBODY_NAMED_THIS)?/g, "").split("\n"),
      );
      expect(
        read(path)
          .split("\n")
          .filter((line) => !kept.has(line)),
      ).toEqual([]);
    }
  });

  test("brings words in both languages where it speaks to users", () => {
    const folders = [...plan.keys()].flatMap((path) => /\/words\/([^/]+)\//.exec(path)?.[1] ?? []);
    expect([...new Set(folders)]).toEqual(WORDS[what] ?? []);
  });
});

test.each(["law", "rule", "profile", "form", "language"])("a new %s compiles as it is laid out", (what) => {
  const plan = GENERATORS[what]?.(NAME, read) ?? new Map<string, string>();
  expect(faultsIn([...plan].filter(([path]) => path.endsWith(".ts")))).toEqual([]);
});

/** Files that must name every member of a list that generators add to: what is added there can break these. */
const LISTS = /Record<(RuleId|KindId|PlainRuleId|ProfileId|SlipId|Language)\b/;
const naming = ownFiles().filter((path) => /^(src|test)\/.+\.ts$/.test(path) && LISTS.test(read(path)));

/** What the compiler says against these files, in the place of or beside those that are there. */
function faultsIn(files: readonly (readonly [path: string, text: string])[]): readonly string[] {
  const texts = new Map(files.map(([path, text]) => [join(rootFolder(), path), text]));
  const config = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(rootFolder(), "tsconfig.json"), (path) => readFileSync(path, "utf8")).config,
    ts.sys,
    rootFolder(),
  );
  const disk = ts.createCompilerHost(config.options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    directoryExists: (folder) =>
      [...texts.keys()].some((path) => path.startsWith(`${folder}/`)) || ts.sys.directoryExists(folder),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, options, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, options, ...rest)
        : ts.createSourceFile(path, text, options);
    },
  };
  const asked = [...new Set([...texts.keys(), ...naming.map((path) => join(rootFolder(), path))])];
  const program = ts.createProgram(asked, config.options, host);
  return asked.flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(path))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
}

test("the mark of what a person must write is left standing nowhere", () => {
  const own = ownFiles().filter((path) => /^(src|docs|test)[/]/.test(path) && /\.(ts|tsx|md)$/.test(path));
  const left = own.filter((path) => read(path).includes(TO_WRITE));
  expect(left).toEqual([]);
});
