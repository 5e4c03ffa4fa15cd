import { join } from "node:path";
import { testPages } from "../../docs/sheet-pages";
import { tablesTold } from "./tables-told";

// Where the tables of a sheet begin and end, and what their rows and columns are called.
testPages(join(__dirname, "tables-cut"), tablesTold);
