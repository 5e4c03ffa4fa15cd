/** Unit, property, golden and command line tests. Browser tests have their own runner: scripts/browser-tests.mjs. */
module.exports = {
  testEnvironment: "node",
  // A guard against hanging only: how long a test takes depends on what else the machine does.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  transform: {
    "^.+\\.(ts|tsx)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  transformIgnorePatterns: ["/node_modules/(?!(numfmt|fflate)/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/style-stub.cjs",
    // numfmt 4.0.1 names a file it does not ship for require().
    "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js",
  },
};
