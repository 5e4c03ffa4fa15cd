import { join } from "node:path";
import { testPages } from "../../docs/sheet-pages";
import { formsTold } from "./forms-told";

// What each place's way of scoring makes of the rows of a form.
testPages(join(__dirname, "forms-scored"), formsTold);
