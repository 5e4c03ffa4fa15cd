import type { Generator } from "./plan";
import { TO_WRITE, upper, withEntry, withImport } from "./plan";

const IDS = "src/core/profile/profile-id.ts";
const REGISTER = "src/core/profile/register.ts";
const RULES = "test/inspect/scored-forms.ts";
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
        `  ${keyOf(name)}: ${upper(name)},`,
      ),
    ],
    ...WORDS.map(
      ([path, list]) =>
        [path, withEntry(read(path), list, `  ${keyOf(name)}: "${TO_WRITE} ${name}",`)] as const,
    ),
    [
      RULES,
      withEntry(
        read(RULES),
        "const RULES:",
        `  ${keyOf(name)}: NATIONAL, // ${TO_WRITE}: its rules once more, for the tests`,
      ),
    ],
    [`docs/profiles/${name}.md`, page(name)],
  ]);

function keyOf(name: string): string {
  return name.includes("-") ? `"${name}"` : name;
}

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

## ${TO_WRITE}: what it is told by: a form that no other profile explains in every row

\`\`\`sheet
项目资金     | 全年预算数 | 全年执行数 | 分值       | 执行率     | 得分
年度资金总额 | 480.00     | 432.00     | 10         | 90.00%     | 9.00
一级指标     | 二级指标   | 三级指标   | 年度指标值 | 实际完成值 | 分值 | 得分  | 偏差原因分析及改进措施
产出指标     | 数量指标   | 培训人数   | ≥500人     | 450人      | 50   | 45.00 | 第四季度停训一次
效益指标     | 社会效益   | 就业率     | ≥80%       | 82%        | 30   | 30.00 |
满意度指标   | 满意度     | 学员满意度 | ≥90%       | 93%        | 10   | 10.00 |
总分         |            |            |            |            | 100  | 94.00 |
\`\`\`

\`\`\`findings
none · scored by ${name}, ${TO_WRITE}
\`\`\`
`;
}
