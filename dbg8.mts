import { readFileSync } from "node:fs";
import { tablesOf } from "./src/core/inspect/tables-of";
import { DEFAULT_OPTIONS } from "./src/core/inspect/options";
import { viewOf } from "./src/core/constraint/view";
import { openXlsx } from "./src/adapter/xlsx";
import { addressOf } from "./src/core/grid";
const [file="", what=""] = process.argv.slice(2);
const book: any = await (openXlsx as any)(new Uint8Array(readFileSync(file)), "x.xlsx");
const wb = book.value ?? book;
import { makeGrid } from "./src/core/grid";
const grids = wb.reading().sheets;
for (const t of tablesOf(grids, DEFAULT_OPTIONS)) {
  console.log("TABLE", t.id, t.sheet, JSON.stringify(t.area), "title:", t.title, "unit:", t.unit, "hdr", t.headerRows, "stub", t.stubColumns);
  const v = viewOf(t);
  for (const [n, side] of [["rows", v.rows], ["cols", v.columns]] as const) {
    if (what && what !== n) continue;
    console.log(" ", n);
    side.axis.lines.forEach((l, i) => console.log("   ", i, l.line.at ? addressOf(l.line.at) : "-", JSON.stringify(l.line.path), "ord", l.line.ordinal, "ind", l.line.indent, "w", l.line.wing, JSON.stringify(l.role), l.percent ? "%" : ""));
    for (const s of side.sums) console.log("    SUM", s.whole, "=", s.parts.map(p => (p.factor === 1 ? "" : p.factor + "*") + p.line).join(" "), s.source, JSON.stringify(s.tally));
    for (const s of side.lists) console.log("    LIST", s.whole, s.parts.join(" "));
    for (const s of side.ratios) console.log("    RATIO", JSON.stringify(s));
    for (const s of side.products) console.log("    PROD", JSON.stringify(s));
  }
}
