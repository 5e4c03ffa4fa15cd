import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { wordsIn } from "../../src/app";
import { rootFolder } from "../house/files";

// The user's guide speaks of what is on the screen: its pictures are there, and what it tells to press is called that.

const docs = join(rootFolder(), "docs");
const guide = readFileSync(join(docs, "guide.zh-CN.md"), "utf8");
const pictures = [...guide.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = ""]) => target);
const { ui, phrases, allocationTab } = wordsIn("zh-CN");

test("every picture of the guide is there, and none that it does not show", () => {
  const files = readdirSync(join(docs, "guide")).filter((file) => file.endsWith(".png"));
  expect([...pictures].sort()).toEqual(files.map((file) => `guide/${file}`).sort());
});

test("the pictures are few and light", () => {
  expect(pictures.length).toBeLessThanOrEqual(12);
  const bytes = pictures.reduce((sum, picture) => sum + statSync(join(docs, picture)).size, 0);
  expect(bytes).toBeLessThan(1_000_000);
});

test("what else it leads to is there", () => {
  const links = [...guide.matchAll(/(?<!!)\[[^\]]+\]\(([^)#:]+)\)/g)].map(([, target = ""]) => target);
  expect(links.filter((target) => !existsSync(join(docs, target)))).toEqual([]);
});

test.each([
  ui.check,
  ui.recheck,
  ui.recalculate,
  ui.more,
  ui.tables,
  ui.explain,
  phrases.standings.explained,
  ui.ignore,
  ui.restore,
  ui.undo,
  ui.undoAll,
  ui.journal,
  ui.marksOn,
  ui.marksOff,
  ui.writeReport,
  ui.whyNotOther,
  ui.mostLikely,
  ui.unchecked,
  ui.profile,
  ui.autoRecheck,
  ui.settings,
  allocationTab.tab,
  allocationTab.byPresent,
  allocationTab.insertEmpty,
])("it calls 『%s』 what the pane calls it", (label) => {
  expect(guide).toContain(label);
});

test.each(ui.keyHelp.map(({ does }) => does))("it names the key for 『%s』", (does) => {
  expect(guide).toMatch(new RegExp(`\\| .*${does}`));
});

test.each(Object.values(ui.severityMeans))("it says what $name means as the pane does", ({ name, means }) => {
  expect(guide).toContain(`| ${name} | ${means} |`);
});
