import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scripts } from "../../package.json";
import { rootFolder } from "./files";

const read = (name: string): string => readFileSync(join(rootFolder(), name), "utf8");
const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target]) => target ?? "");
const codeOf = (text: string): readonly string[] => text.match(/`[^`\n]+`|```\n[^`]+```/g) ?? [];

const READMES = ["README.md", "README.zh-CN.md"] as const;
const PAGES = [...READMES, "CONTRIBUTING.md", "ARCHITECTURE.md"];

test.each(PAGES)("every link of %s leads somewhere", (page) => {
  const links = linksOf(read(page));
  expect(links.filter((target) => !existsSync(join(rootFolder(), target)))).toEqual([]);
});

test("both READMEs lead to the same places and name the same commands", () => {
  const [english = "", chinese = ""] = READMES.map(read);
  const others = (text: string): readonly string[] =>
    linksOf(text).filter((target) => !target.startsWith("README"));
  expect(others(chinese)).toEqual(others(english));
  const commands = (text: string): readonly string[] =>
    [...new Set(codeOf(text).filter((code) => /npm|node /.test(code)))].sort();
  expect(commands(chinese)).toEqual(commands(english));
});

test.each(PAGES)("every npm script that %s names is there", (page) => {
  const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? "");
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});
