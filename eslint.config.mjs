import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", "coverage/**", "samples/**"] },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 18],
    },
  },
  {
    // A sheet has a million rows, and a call only as many arguments as its stack has room for: a worker's is small.
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.object.name='Math'] > SpreadElement",
          message: "Use smallest or largest of core/number.",
        },
      ],
    },
  },
  {
    files: ["src/adapter/office/**/*.ts", "src/entry/taskpane/**", "src/entry/commands/**"],
    plugins: { "office-addins": officeAddins },
    rules: { ...officeAddins.configs.recommended?.rules },
  },
  {
    files: ["src/pane/**/*.tsx", "src/entry/workbench/**/*.tsx", "src/entry/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { ...reactHooks.configs.recommended.rules },
  },
  {
    // The root project knows no Node and no jest; the world these files are compiled in does.
    files: ["test/**/*.ts", "test/**/*.tsx", "scripts/**/*.ts", "src/entry/cli/**/*.ts"],
    languageOptions: {
      parserOptions: { project: ["./worlds/node.json"], tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ["test/**/*.ts", "test/**/*.tsx", "scripts/**/*.ts"],
    rules: { "max-lines-per-function": "off", "max-lines": "off" },
  },
  {
    // The runner of node:test waits for its tests itself.
    files: ["test/browser/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": [
        "error",
        { allowForKnownSafeCalls: [{ from: "package", package: "node:test", name: ["test", "describe"] }] },
      ],
    },
  },
  {
    files: ["**/*.cjs", "**/*.mjs", "webpack.config.js", "scripts/**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        URL: "readonly",
        __dirname: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        fetch: "readonly",
        Buffer: "readonly",
        document: "readonly",
        window: "readonly",
      },
    },
  },
);
