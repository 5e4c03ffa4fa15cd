import { version } from "../../../package.json";
import { COMMAND_NAMES } from "../../../src/app";
import { COMMANDS } from "../../../src/entry/cli/commands/register";
import { run } from "../../../src/entry/cli/run";
import { fakeIo } from "./fake-io";

test("every command that has words is in the register, and no other", () => {
  expect(COMMANDS.map(({ name }) => name)).toEqual([...COMMAND_NAMES]);
});

test("help names every command, in the language asked for", async () => {
  const io = fakeIo();
  expect(await run(["--help", "--lang", "en"], io)).toBe(0);
  for (const { usage } of COMMANDS) expect(io.printed.out).toContain(`hebiao ${usage}`);
  expect(io.printed.out).toContain("Usage:");
});

test.each(["--version", "-v"])("%s says which version this is, and 0", async (option) => {
  const io = fakeIo();
  expect(await run([option], io)).toBe(0);
  expect(io.printed).toEqual({ out: `hebiao ${version}\n`, err: "" });
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("without a command the help goes to the other stream, and 2", async () => {
  const io = fakeIo();
  expect(await run([], io)).toBe(2);
  expect(io.printed.out).toBe("");
  expect(io.printed.err).toContain("hebiao check");
});

test("a command that does not exist is said by its name", async () => {
  const io = fakeIo();
  expect(await run(["chekc"], io)).toBe(2);
  expect(io.printed.err).toContain("没有“chekc”这个命令。");
});

test("a mistake of ours is told as such, and 2", async () => {
  const io = { ...fakeIo(), kindOf: () => Promise.reject(new Error("a bug")) };
  expect(await run(["explain", "a.xlsx", "A1"], io)).toBe(2);
  expect(io.printed.err).toContain("核表自己出了差错（a bug）");
});

test.each([
  [["check", "a.xlsx", "--lang", "fr"], "--lang 不能是“fr”，可以是 zh-CN、en。\n"],
  [["fix", "a.xlsx", "--lang=de"], "--lang 不能是“de”，可以是 zh-CN、en。\n"],
])("a language that is not spoken is refused: %j", async (args, sentence) => {
  const io = fakeIo();
  expect(await run(args, io)).toBe(2);
  expect(io.printed).toEqual({ out: "", err: sentence });
});
