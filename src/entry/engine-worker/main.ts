import type { Answered, Asked } from "../../app";
import { loadEngine } from "../../app";
import { lineOut } from "./line-out";

// This file runs in a worker and nowhere else.
const line = lineOut<Answered, Asked>();

loadEngine().then(
  ({ serveEngine, inspectWorkbook }) => serveEngine(line, inspectWorkbook),
  (mistake: unknown) => line.post({ is: "unfit", why: String(mistake) }),
);
