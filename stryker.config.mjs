/**
 * `npm run mutate`: changes the core one small step at a time and asks whether a test notices. All of src/core takes
 * hours, so a part is named: `npm run mutate -- --mutate "src/core/number/*.ts"`. docs/mutants.md keeps the results.
 */
export default {
  packageManager: "npm",
  plugins: ["@stryker-mutator/jest-runner"],
  testRunner: "jest",
  jest: { configFile: "jest.mutate.cjs", enableFindRelatedTests: false },
  mutate: ["src/core/**/*.ts", "!src/core/**/index.ts"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 4,
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { logTests: false, allowColor: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  htmlReporter: { fileName: "reports/mutation.html" },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "build", "reports", ".cache", "coverage", "samples/*.xlsx"],
  thresholds: { high: 95, low: 85, break: 85 },
  allowConsoleColors: false,
  warnings: { slow: false },
};
