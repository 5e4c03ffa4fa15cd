import type { Intent, PaneState } from "../app";

/** What a press says, in a page or out of a frame of React's. */
export function pressOf(event: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
  readonly target: EventTarget | null;
}): KeyPress {
  return {
    key: event.key,
    shift: event.shiftKey,
    control: event.ctrlKey || event.metaKey,
    alt: event.altKey,
    held: event.repeat,
    typing: event.target instanceof HTMLElement && /^(INPUT|TEXTAREA)$/.test(event.target.tagName),
  };
}

/** A key press as far as the pane's own keys need it. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
  /** Whether the key is held down: what one press does is not done again and again. */
  readonly held: boolean;
  /** Whether the keyboard is in a field where letters are typed. */
  readonly typing: boolean;
}

/** What a key asks for in a state; null where it has no meaning of its own. */
export function intentOf(press: KeyPress, state: PaneState): Intent | null {
  if (press.key === "F8" && !press.control && !press.alt) return { is: press.shift ? "previous" : "next" };
  if (press.held) return null;
  if (press.alt && press.key.toLowerCase() === "z" && !press.typing) return { is: "undo" };
  if (press.control && press.key === "Enter") return adoption(state);
  return null;
}

/** The button that stands out: apply the preview, adopt the likeliest suspect, or write the fix. */
function adoption(state: PaneState): Intent | null {
  if (state.is === "idle" || state.is === "writing") return null;
  if (state.is === "report" && state.preview !== null)
    return state.preview.canApply ? { is: "apply-preview" } : null;
  const { open } = state;
  if (open === null) return null;
  const [first] = open.suspects;
  if (open.fix !== null && open.fix.safety !== "show" && (first === undefined || 1 < open.fix.edits.length))
    return { is: "apply-fix" };
  return first?.adopt == null ? null : { is: "adopt", suspect: first.suspect };
}
