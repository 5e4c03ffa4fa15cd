// Each product of the build has its own file under webpack/, so that whoever works on one need not read the others.
const { existsSync } = require("node:fs");
const path = require("node:path");

module.exports = ["cli", "pages", "addin"]
  .map((name) => path.join(__dirname, "webpack", `${name}.cjs`))
  .filter((file) => existsSync(file))
  .map((file) => require(file));
