/** Lays out what something new needs, with everything that a person must write marked: `npm run new:law row-share`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { format, resolveConfig } from "prettier";
import { TO_WRITE } from "./plan";
import { GENERATORS } from "./register";

async function main(what: string, name: string | undefined): Promise<void> {
  const generator = GENERATORS[what];
  if (generator === undefined || name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`npm run new:${what} NAME, where NAME is in kebab-case`);
  const plan = generator(name, (path) => readFileSync(path, "utf8"));
  for (const path of plan.keys())
    // A label is laid out on the page of a law, which is there and is named by the label's name.
    if (what !== "label" && path.includes(name) && existsSync(path))
      throw new Error(`there is ${path} already`);
  for (const [path, text] of plan) {
    mkdirSync(dirname(path), { recursive: true });
    const laidOut = path.endsWith(".ts")
      ? await format(text, { ...(await resolveConfig(path)), filepath: path })
      : text;
    writeFileSync(path, laidOut);
    console.log(path);
  }
  console.log(`Write what is marked ${TO_WRITE}; npm test names what is missing until then.`);
}

main(process.argv[2] ?? "", process.argv[3]).catch((mistake: unknown) => {
  console.error(mistake instanceof Error ? mistake.message : mistake);
  process.exitCode = 1;
});
