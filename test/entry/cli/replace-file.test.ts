import type * as Disk from "node:fs/promises";
import {
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeIo } from "../../../src/entry/cli/node-io";
import { replaceFile } from "../../../src/entry/cli/replace-file";

/** The module itself and not a copy of it, so that one step of it can be made to fail. */
const disk = jest.requireActual<typeof Disk>("node:fs/promises");

let folder = "";
const inFolder = (name: string): string => join(folder, name);
const NEW = new TextEncoder().encode("new");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hebiao-write-"));
  writeFileSync(inFolder("old.xlsx"), "old", { mode: 0o640 });
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

test("takes the place of the old file, keeps its rights, and leaves nothing beside it", async () => {
  await replaceFile(inFolder("old.xlsx"), NEW);
  await replaceFile(inFolder("other.xlsx"), NEW);
  expect(readdirSync(folder)).toEqual(["old.xlsx", "other.xlsx"]);
  expect(readFileSync(inFolder("old.xlsx"), "utf8")).toBe("new");
  expect(statSync(inFolder("old.xlsx")).mode & 0o777).toBe(0o640);
});

test("a link stays a link, and what it leads to is replaced", async () => {
  symlinkSync(inFolder("old.xlsx"), inFolder("link.xlsx"));
  await replaceFile(inFolder("link.xlsx"), NEW);
  expect(readFileSync(inFolder("old.xlsx"), "utf8")).toBe("new");
  expect(readdirSync(folder)).toEqual(["link.xlsx", "old.xlsx"]);
});

/** The disk as it is, but for one step that fails once half is done. */
function failingAt(step: "writeFile" | "sync"): void {
  const opening = disk.open;
  jest.spyOn(disk, "open").mockImplementation(async (path, ...rest) => {
    const file = await opening(path, ...rest);
    jest.spyOn(file, step).mockImplementation(async () => {
      await file.write("ne");
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    });
    return file;
  });
}

test.each(["writeFile", "sync"] as const)("a disk that is full at %s leaves the old file", async (step) => {
  failingAt(step);
  await expect(replaceFile(inFolder("old.xlsx"), NEW)).rejects.toMatchObject({ code: "ENOSPC" });
  expect(readFileSync(inFolder("old.xlsx"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["old.xlsx"]);
});

test("a name that cannot be taken leaves the old file", async () => {
  jest.spyOn(disk, "rename").mockRejectedValue(new Error("busy"));
  await expect(replaceFile(inFolder("old.xlsx"), NEW)).rejects.toThrow("busy");
  expect(readFileSync(inFolder("old.xlsx"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["old.xlsx"]);
});

test("a folder that is gone, or a folder in the place of the file, is refused", async () => {
  await expect(replaceFile(inFolder("gone/new.xlsx"), NEW)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(replaceFile(folder, NEW)).rejects.toMatchObject({ code: "EISDIR" });
  expect(readdirSync(folder)).toEqual(["old.xlsx"]);
});

test("a link to the input is the input", () => {
  symlinkSync(inFolder("old.xlsx"), inFolder("link.xlsx"));
  const io = nodeIo(null);
  expect(io.samePath(inFolder("old.xlsx"), inFolder("link.xlsx"))).toBe(true);
  expect(io.samePath(inFolder("old.xlsx"), inFolder("x/../old.xlsx"))).toBe(true);
  expect(io.samePath(inFolder("old.xlsx"), inFolder("new.xlsx"))).toBe(false);
});
