/** The tests that speak of the core: what mutants of it must not survive. MUTATE_TESTS names fewer where a part of it is asked for. */
const tests = (process.env.MUTATE_TESTS ?? "test/core,test/docs/golden,test/inspect").split(",");
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: tests.flatMap((test) => [`<rootDir>/${test}/**/*.test.ts`, `<rootDir>/${test}*.test.ts`]),
};
