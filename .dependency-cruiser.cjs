// The house of ARCHITECTURE.md as rules: each room, the rooms it may open a door to, the packages it may use.
// Order matters: a room may name only rooms above it, which is why no circle can arise.
const core = (...more) => more.map((room) => `core/${room}`);
const react = ["react", "react-dom", "@fluentui/"];
const rooms = {
  "core/text": { may: [] },
  "core/number": { may: core("text"), npm: ["decimal.js"] },
  "core/grid": { may: core("text", "number") },
  "core/formula": { may: core("text", "number", "grid") },
  "core/table": { may: core("text", "number", "grid") },
  "core/form": { may: core("text", "number", "grid", "table") },
  "core/allocate": { may: core("text", "number", "grid") },
  "core/constraint": { may: core("text", "number", "grid", "table", "form", "allocate") },
  "core/judge": { may: core("text", "number", "grid", "table", "form") },
  "core/profile": { may: core("text", "number", "grid", "table", "form", "judge") },
  "core/finding": {
    may: core("text", "number", "grid", "formula", "table", "form", "constraint", "judge", "profile"),
  },
  "core/fix": { may: core("text", "number", "grid", "constraint", "finding") },
  "core/inspect": {
    may: core(
      "text",
      "number",
      "grid",
      "table",
      "form",
      "allocate",
      "constraint",
      "judge",
      "profile",
      "finding",
      "fix",
    ),
  },
  port: { may: core("grid") },
  "adapter/memory": { may: [...core("grid"), "port"] },
  "adapter/office": { may: [...core("grid"), "port"] },
  "adapter/xlsx": { may: [...core("grid"), "port"], npm: ["fflate", "numfmt"] },
  app: { may: [...core("number", "grid", "allocate", "inspect"), "port"] },
  pane: { may: ["app"], npm: react },
  "entry/commands": { may: ["app"] },
  "entry/engine-worker": { may: ["app"] },
  "entry/taskpane": {
    may: ["pane", "app", "adapter/office", "entry/commands", "entry/engine-worker"],
    npm: react,
  },
  "entry/workbench": {
    may: ["pane", "app", "adapter/xlsx", "port", ...core("number", "grid"), "entry/engine-worker"],
    npm: react,
  },
  "entry/cli": { may: ["app", "adapter/xlsx"] },
};
const names = Object.keys(rooms);
names.forEach((room, place) =>
  rooms[room].may.forEach((other) => {
    const at = names.indexOf(other);
    if (at < 0 || place <= at) throw new Error(`${room} may not name ${other}: it is not above it`);
  }),
);
const any = (list) => (list.length ? `^src/(${list.join("|")})/` : "^$");
const packages = (room) =>
  (rooms[room].npm ?? []).map((name) => `node_modules/${name}`).concat("node_modules/@types/");

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      comment: "Two files that need each other are one idea in two places, or hide a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "every-file-has-a-room",
      severity: "error",
      comment: "A file outside the rooms would have no doors to hold it.",
      from: { path: "^src/", pathNot: any(names) },
      to: {},
    },
    ...names.map((room) => ({
      name: `room:${room}`,
      severity: "error",
      comment: `${room} may open doors to: ${rooms[room].may.join(", ") || "nothing"}`,
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: [any([room]), any(rooms[room].may)] },
    })),
    ...names.map((room) => ({
      name: `front-door:${room}`,
      severity: "error",
      comment: "Other rooms come in by index.ts only.",
      from: { path: "^src/", pathNot: `^src/${room}/` },
      to: { path: `^src/${room}/`, pathNot: `^src/${room}/index[.]tsx?$` },
    })),
    ...names.map((room) => ({
      name: `npm:${room}`,
      severity: "error",
      comment: `${room} may use: ${(rooms[room].npm ?? []).join(", ") || "no package"}`,
      from: { path: `^src/${room}/` },
      to: { dependencyTypes: ["npm", "npm-dev"], pathNot: packages(room) },
    })),
    {
      name: "only-cli-touches-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/entry/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "src-not-to-test", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]css$" },
  },
};
