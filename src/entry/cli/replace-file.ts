import { randomBytes } from "node:crypto";
import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a file so that its path never names half of it: the bytes go into a new file of the same folder, reach the
 * disk, and only then take the name. Whatever fails before, a full disk or a folder that is gone, leaves the old file as
 * it was and nothing beside it. What is no file (a pipe, a terminal) is written to as it stands. Rejects with the system's error.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => null);
  if (before !== null && !before.isFile()) return writeThrough(target, bytes, "w");
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeThrough(beside, bytes, "wx", before?.mode);
    await rename(beside, target);
  } catch (trouble) {
    await unlink(beside).catch(() => null);
    throw trouble;
  }
  await settleFolder(dirname(target));
}

async function writeThrough(
  path: string,
  bytes: Uint8Array,
  flags: "w" | "wx",
  mode?: number,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    await file.writeFile(bytes);
    // Terminals and pipes cannot be synced, and need not be.
    if (flags === "wx") await file.sync();
  } finally {
    await file.close();
  }
}

/** So that the new name outlives a power cut too. Where a folder cannot be opened (Windows), the system sees to it. */
async function settleFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => null);
  await handle?.sync().catch(() => null);
  await handle?.close();
}
