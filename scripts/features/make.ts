/** Writes one workbook for each feature, and one that has them all, into `build/features`, to be opened elsewhere: `npm run features`. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { featureBook } from "./feature-book";
import { FEATURES } from "./register";

const FOLDER = join("build", "features");

async function main(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const books = [
    ...FEATURES.map((feature) => [feature.name, [feature]] as const),
    ["all", FEATURES] as const,
  ];
  for (const [name, features] of books) {
    const ending = features.some(({ workbookType }) => workbookType !== undefined) ? "xlsm" : "xlsx";
    await writeFile(join(FOLDER, `${name}.${ending}`), featureBook(features));
  }
  console.log(`${books.length} workbooks in ${FOLDER}`);
}

void main();
