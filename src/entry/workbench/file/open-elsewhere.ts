import { beginThread } from "../../../app";
import { failed, ok } from "../../../port";
import { FileElsewhere } from "./file-elsewhere";
import type { FileThread } from "./file-messages";
import type { OpenBytes } from "./open-file";

/**
 * Opens each file in a thread of its own, so that the page stays free. Where no thread can be had, `instead` does it, and
 * threads are not tried again.
 */
export function openElsewhere(begin: () => FileThread, instead: OpenBytes): OpenBytes {
  let possible = true;
  return async (bytes, name) => {
    if (!possible) return instead(bytes, name);
    const file = new FileElsewhere();
    const thread = await beginThread(begin, file);
    if (thread === null) {
      possible = false;
      return instead(bytes, name);
    }
    const opened = await file.open(thread, bytes, name);
    if (opened.ok) return ok(file);
    file.close();
    return failed(opened.trouble);
  };
}
