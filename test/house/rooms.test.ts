import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "./files";

interface Rule {
  readonly name: string;
  readonly comment?: string;
}

const PLAN = join(rootFolder(), "ARCHITECTURE.md");
const BEGIN = "<!-- rooms:begin -->";
const END = "<!-- rooms:end -->";

/** The rules' own comments say, room by room, what dependency-cruiser holds. */
function roomsInRules(): readonly (readonly [room: string, may: string, packages: string])[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is what dependency-cruiser itself requires.
  const { forbidden } = require("../../.dependency-cruiser.cjs") as { readonly forbidden: readonly Rule[] };
  const said = (name: string, before: string): string => {
    const comment = forbidden.find((rule) => rule.name === name)?.comment ?? "";
    return comment.slice(comment.indexOf(before) + before.length).replace(/^(nothing|no package)$/, "–");
  };
  return forbidden.flatMap(({ name }) => {
    const room = /^room:(.+)$/.exec(name)?.[1];
    if (room === undefined) return [];
    return [[room, said(name, "may open doors to: "), said(`npm:${room}`, "may use: ")] as const];
  });
}

function asTable(): string {
  const rows = roomsInRules().map(([room, may, packages]) => `| ${room} | ${may} | ${packages} |`);
  return ["| room | may import | packages |", "|---|---|---|", ...rows].join("\n");
}

test("the rooms of ARCHITECTURE.md are the ones dependency-cruiser holds", () => {
  const text = readFileSync(PLAN, "utf8");
  const [before = "", after = ""] = [text.split(BEGIN)[0], text.split(END)[1]];
  if (process.env["UPDATE_GOLDEN"] === "1")
    writeFileSync(PLAN, `${before}${BEGIN}\n${asTable()}\n${END}${after}`);
  expect(readFileSync(PLAN, "utf8").split(BEGIN)[1]?.split(END)[0]?.trim()).toBe(asTable());
});

test("every room with something in it has its one door", () => {
  const rooms = roomsInRules()
    .map(([room]) => join(rootFolder(), "src", room))
    .filter((room) => existsSync(room));
  expect(rooms.length).toBeGreaterThan(10);
  const entries = rooms.filter((room) => room.includes("/entry/"));
  const closed = rooms.filter((room) => !entries.includes(room) && !existsSync(join(room, "index.ts")));
  expect(closed).toEqual([]);
});

test("no folder of src is outside the rooms", () => {
  const rooms = roomsInRules().map(([room]) => room);
  const src = join(rootFolder(), "src");
  const folders = readdirSync(src).flatMap((name) => {
    if (!statSync(join(src, name)).isDirectory()) return [];
    return rooms.includes(name) ? [name] : readdirSync(join(src, name)).map((inner) => `${name}/${inner}`);
  });
  expect(folders.filter((folder) => !rooms.includes(folder))).toEqual([]);
});
