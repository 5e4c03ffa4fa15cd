import { readFileSync } from "node:fs";
import { RIBBON_COMMANDS } from "../../src/entry/commands";
import { lintManifest } from "../../scripts/manifest/lint-manifest";
import type { Surroundings } from "../../scripts/manifest/manifest-rules";
import { MANIFEST_RULES } from "../../scripts/manifest/manifest-rules";

const MANIFEST = readFileSync("manifest.xml", "utf8");
const SERVER = "https://oa.example.org/hebiao";

const around: Surroundings = {
  production: false,
  commands: RIBBON_COMMANDS,
  file: (path) => (path.startsWith("assets/") ? readFileSync(path) : new Uint8Array()),
};

/** The manifest with one thing spoiled; a spoiling that hits nothing would prove nothing. */
function spoiled(what: string | RegExp, by: string): string {
  const changed = MANIFEST.replace(what, by);
  if (changed === MANIFEST) throw new Error(`nothing to spoil: ${String(what)}`);
  return changed;
}

describe("the manifest's lint", () => {
  test("has nothing to say of the manifest as it is", () => {
    expect(lintManifest(MANIFEST, around)).toEqual([]);
  });

  test("nor of the one for a server", () => {
    const { productionManifest } = jest.requireActual<{
      productionManifest: (manifest: string, address?: string) => string;
    }>("../../webpack/production-manifest.cjs");
    const made = productionManifest(MANIFEST, `${SERVER}/`);
    expect(lintManifest(made, { ...around, production: true })).toEqual([]);
    expect(made).toContain(`"${SERVER}/taskpane.html"`);
    expect(lintManifest(productionManifest(MANIFEST), { ...around, production: true })).toEqual([
      "local-address: https://hebiao.example",
    ]);
    expect(() => productionManifest(MANIFEST, "http://oa")).toThrow("not an https address");
  });

  const cases: readonly [string, string | RegExp, string, string][] = [
    ["dangling-resid", 'resid="Check.Label"', 'resid="Check.Labels"', "dangling-resid: Check.Labels"],
    ["unused-resource", /resid="Report.Tip"/, 'resid="Check.Tip"', "unused-resource: Report.Tip"],
    ["doubled-id", 'id="Hebiao.Check"', 'id="Hebiao.OpenPane"', "doubled-id: Hebiao.OpenPane"],
    [
      "insecure-address",
      "https://localhost:3000/assets/icon-32.png",
      "http://localhost:3000/assets/icon-32.png",
      "insecure-address: http://localhost:3000/assets/icon-32.png",
    ],
    [
      "several-servers",
      "https://localhost:3000/assets/clear-16.png",
      "https://other.example.org/assets/clear-16.png",
      "several-servers: https://other.example.org",
    ],
    [
      "wrong-picture-size",
      'size="24" resid="icon.24"',
      'size="24" resid="icon.32"',
      "wrong-picture-size: icon.32 at 24",
    ],
    [
      "missing-picture-size",
      /\s*<bt:Image size="80" resid="check.80"\/>/,
      "",
      "missing-picture-size: Control 80",
    ],
    [
      "function-without-command",
      "<FunctionName>check</FunctionName>",
      "<FunctionName>chek</FunctionName>",
      "function-without-command: chek",
    ],
    [
      "command-without-button",
      "<FunctionName>check</FunctionName>",
      "<FunctionName>chek</FunctionName>",
      "command-without-button: check",
    ],
    ["missing-locale", /<bt:Override Locale="en-US" Value="Hebiao"\/>/, "", "missing-locale: Group.Label"],
    ["missing-locale", '<Override Locale="en-US" Value="Hebiao"/>', "", "missing-locale: DisplayName"],
    [
      "missing-locale",
      /<bt:Override Locale="en-US" Value="https:[^"]*help.en-US.html"\/>/,
      "",
      "missing-locale: Help.Url",
    ],
    ["missing-locale", 'Value="Clear marks"', 'Value=""', "missing-locale: ClearMarks.Label"],
    ["wrong-default-locale", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "wrong-default-locale: en-US"],
    [
      "several-runtimes",
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile resid="Help.Url"/>',
      "several-runtimes: Help.Url",
    ],
    [
      "high-requirement",
      'Name="ExcelApi" MinVersion="1.1"',
      'Name="ExcelApi" MinVersion="1.9"',
      "high-requirement: ExcelApi 1.9",
    ],
  ];

  test.each(cases)("sees %s", (_, what, by, problem) => {
    expect(lintManifest(spoiled(what, by), around)).toContain(problem);
  });

  test("sees a file that is not served", () => {
    const without = {
      ...around,
      file: (path: string) => (path === "assets/report-20.png" ? null : around.file(path)),
    };
    expect(lintManifest(MANIFEST, without)).toEqual(["missing-file: assets/report-20.png"]);
  });

  test("sees this machine's address in a manifest for a server", () => {
    expect(lintManifest(MANIFEST, { ...around, production: true })).toEqual([
      "local-address: https://localhost:3000",
    ]);
  });

  test("has a case here for each of its rules", () => {
    const shown = new Set([...cases.map(([id]) => id), "missing-file", "local-address"]);
    expect(MANIFEST_RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
