import { lineOut } from "../../engine-worker";
import type { FileAnswered, FileAsked } from "./file-messages";
import { openHere } from "./open-here";
import { serveFile } from "./serve-file";

// This file runs in a worker and nowhere else.
serveFile(lineOut<FileAnswered, FileAsked>(), openHere);
