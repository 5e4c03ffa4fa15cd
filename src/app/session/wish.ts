import type { SessionEvent } from "./event";
import type { Intent } from "./intent";
import type { Model } from "./model";

/** Rests on what a check finds: asked for while one runs, it is done when that one ends. */
const AFTER_A_CHECK = [
  "preview-safe-fixes",
  "preview-recalculation",
  "toggle-marks",
  "clear-marks",
  "write-report",
  "show-report",
  "write-allocation",
  "insert-empty-allocation",
] as const satisfies readonly Intent["is"][];

/** Rests on what a person sees and said: it need not wait for a check, which begins anew behind it. */
const BEFORE_A_CHECK = [
  "undo",
  "undo-all",
  "undo-entry",
  "correct-table",
  "forget-correction",
] as const satisfies readonly Intent["is"][];

type Wish = Extract<Intent, { is: (typeof AFTER_A_CHECK | typeof BEFORE_A_CHECK)[number] }>;

/**
 * Whether an event is a wish that cannot be met while cells are being read or written: no click is lost because a check
 * follows every write by itself. What writes the open finding's figures is no wish: pressed twice, it is meant once.
 */
export function isWishFor(phase: Model["phase"], event: SessionEvent): event is Wish {
  if (phase.is === "writing") return has(AFTER_A_CHECK, event) || has(BEFORE_A_CHECK, event);
  return phase.is === "reading" && has(AFTER_A_CHECK, event);
}

function has(kinds: readonly Intent["is"][], { is }: SessionEvent): boolean {
  return kinds.some((kind) => kind === is);
}
