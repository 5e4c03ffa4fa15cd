import { join } from "node:path";
import { testPages } from "../../docs/sheet-pages";
import { readSketch } from "../../docs/sheet-sketch";
import { groundsTold } from "./grounds-told";

// Which relations are found between the cells of a sheet, and what bears them out.
testPages(join(__dirname, "grounds-told"), (sheet) => groundsTold(readSketch(sheet).grids));
