import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeIo } from "../../../src/entry/cli/node-io";

const folder = mkdtempSync(join(tmpdir(), "hebiao-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("what has no end is not read, by its own name or through a link", async () => {
  const link = join(folder, "endless.xlsx");
  symlinkSync("/dev/zero", link);
  const io = nodeIo(null);
  await expect(io.readFile("/dev/zero")).rejects.toThrow("device");
  await expect(io.readFile(link)).rejects.toThrow("device");
});
