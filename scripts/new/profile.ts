import type { Generator } from "./plan";
import { TO_WRITE, upper, withEntry, withImport } from "./plan";

const IDS = "src/core/profile/profile-id.ts";
const REGISTER = "src/core/profile/register.ts";
const WORDS = [
  ["src/app/words/zh-cn/profiles.ts", "PROFILES_ZH_CN"],
  ["src/app/words/en/profiles.ts", "PROFILES_EN"],
] as const;

/** A scoring profile: how a province or an office gives points. */
export const newProfile: Generator = (name, read) =>
  new Map([
    [`src/core/profile/profiles/${name}.ts`, profileFile(name)],
    [IDS, withEntry(read(IDS), "PROFILE_IDS", `  "${name}",`)],
    [
      REGISTER,
      withEntry(
        withImport(read(REGISTER), `import { ${upper(name)} } from "./profiles/${name}";`),
        "PROFILES:",
        `  ${name.includes("-") ? `"${name}"` : name}: ${upper(name)},`,
      ),
    ],
    ...WORDS.map(
      ([path, list]) =>
        [
          path,
          withEntry(read(path), list, `  ${name.includes("-") ? `"${name}"` : name}: "${TO_WRITE} ${name}",`),
        ] as const,
    ),
    [`docs/profiles/${name}.md`, page(name)],
  ]);

function profileFile(name: string): string {
  return `import type { Profile } from "../profile";
import { NATIONAL } from "./national";

/** ${TO_WRITE}: what differs from the national profile, and the document that says so. */
export const ${upper(name)}: Profile = {
  ...NATIONAL,
  id: "${name}",
  // ${TO_WRITE}: only what differs.
};
`;
}

function page(name: string): string {
  return `# ${name}

${TO_WRITE}: what differs from national, in one sentence.

## What it says

${TO_WRITE}: points, layouts, spans of words.

## How sure are we

${TO_WRITE}: the document, or what was seen in published forms.

## ${TO_WRITE}: what it is told by

\`\`\`sheet
项目资金     | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 480.00     | 432.00     | 10   | 90.00% | 9.00
\`\`\`

\`\`\`findings
none · scored by ${name}, ${TO_WRITE}
\`\`\`
`;
}
