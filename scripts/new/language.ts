import type { Generator, ReadFile } from "./plan";
import { TO_WRITE, upper, withEntry } from "./plan";

const MODEL = "src/app/words/en";
const CODES = "src/app/words/language.ts";
const ALL = "src/app/words/words-in.ts";
const TEST = "test/app/words/words.test.ts";

/**
 * A language by its code (`fr`, `zh-hk`): every word as English has it, in files of its own, to be translated one by one.
 */
export const newLanguage: Generator = (name, read) => {
  const own = upper(name);
  const entry = name.includes("-") ? `"${name}"` : name;
  return new Map([
    ...[...wordFiles("words", read)].map(
      (file) => [`src/app/words/${name}/${file}.ts`, translated(read(`${MODEL}/${file}.ts`), name)] as const,
    ),
    [CODES, read(CODES).replace(/(LANGUAGES = \[[^\]]*)\]/, `$1, "${name}"]`)],
    [
      ALL,
      read(ALL)
        .replace(/^(import \{ EN \}.*)$/m, `$1\nimport { ${own} } from "./${name}/words";`)
        .replace(/en: EN \}/, `en: EN, ${entry}: ${own} }`),
    ],
    [
      TEST,
      withEntry(
        read(TEST),
        "const UNWANTED",
        `  ${entry}: /undefined|null|NaN/, // ${TO_WRITE}: and what clerks do not say to each other`,
      ),
    ],
  ]);
};

/** The files of the model's words: the first, and whatever it and they take from beside them. */
function wordFiles(file: string, read: ReadFile, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, other = ""] of read(`${MODEL}/${file}.ts`).matchAll(/from "\.\/([a-z-]+)"/g))
    wordFiles(other, read, known);
  return known;
}

/** The model's file under the language's own names. What follows the mark is still English. */
function translated(text: string, name: string): string {
  const own = upper(name);
  return `// ${TO_WRITE}: what is still in English here.\n${text
    .replace(/\b([A-Z_]+)_EN\b/g, `$1_${own}`)
    .replace(/\bEN\b/g, own)
    .replace(/language: "en"/, `language: "${name}"`)
    .replace(/toLocaleString\("en"\)/g, `toLocaleString("${name}")`)}`;
}
