import { join } from "node:path";
import { testPages } from "../docs/sheet-pages";
import { relationsTold } from "./relations-told";

// Which lines of a table are understood as sums, parts, shares and prices of which others.
testPages(join(__dirname, "tables-read"), relationsTold);
