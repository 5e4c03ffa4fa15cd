import type { Trouble } from "../../port";

/** A trouble on its way out of a conversation: Excel.run ends with what is thrown in it. */
export class Refusal extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.is);
    this.name = "Refusal";
    this.trouble = trouble;
  }
}

/** What Excel says when a message is larger than it takes; the last one where a range has too many cells. */
const TOO_LARGE = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
]);

/** Excel, its window or its session on the server is gone. */
const LOST = new Set([
  "InvalidOrTimedOutSession",
  "ConnectionFailure",
  "HostRestartNeeded",
  "ServiceNotAvailable",
]);

/** The client's own complaints about how it was used, and answers that only a mistake of ours brings. */
const OUR_MISTAKES = new Set([
  "PropertyNotLoaded",
  "ValueNotLoaded",
  "InvalidObjectPath",
  "InvalidRequestContext",
  "RunMustReturnPromise",
  "ApiNotFound",
]);

/** Whether an error says that a message was too large, so that asking for less may help. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(codeOf(error) ?? "");
}

/** Whether an error says that something asked for by name is not there. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === "ItemNotFound";
}

/** Whether an error says that what is selected is no single range of cells. */
export function isInvalidSelection(error: unknown): boolean {
  return codeOf(error) === "InvalidSelection";
}

/**
 * The trouble that an error stands for. Codes: Microsoft's page "Error handling with the application-specific
 * JavaScript APIs". Anything without a code, and the client's complaints about how it was used, are thrown on.
 */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refusal) return error.trouble;
  if (isBroken(error)) return { is: "host-lost" };
  const code = codeOf(error);
  if (code === null || OUR_MISTAKES.has(code)) throw error;
  if (code === "InvalidOperationInCellEditMode") return { is: "cell-being-edited" };
  if (LOST.has(code)) return { is: "host-lost" };
  return { is: "host-refused", code, message: error instanceof Error ? error.message : "" };
}

/** Whether an answer broke off on its way: the client could not read it. */
function isBroken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "name" in error && error.name === "SyntaxError";
}

/** The code of an Office.js error. The class cannot be asked: it belongs to the client's own realm. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
