import { ALLOCATING } from "./allocating";
import { CHANGING, PREVIEWING } from "./changing";
import { CHECKING } from "./checking";
import { CORRECTING } from "./correcting";
import type { SessionEvent } from "./event";
import { LOOKING } from "./looking";
import type { Model } from "./model";
import { NOTING } from "./noting";
import type { Step, Transitions } from "./transition";
import { go } from "./transition";
import { isWishFor } from "./wish";

const TRANSITIONS: Transitions<SessionEvent["is"]> = {
  ...CHECKING,
  ...CORRECTING,
  ...LOOKING,
  ...CHANGING,
  ...PREVIEWING,
  ...NOTING,
  ...ALLOCATING,
};

/**
 * Where an event leads from a model, and what is to be done in the world: the whole behaviour of the pane, pure.
 * `now` is in milliseconds since 1970.
 */
export function step(model: Model, event: SessionEvent, now: number): Step {
  if (isWishFor(model.phase, event)) return go(model, { wish: event });
  const taken = transit(model, event, now);
  const { wish, phase } = taken.model;
  if (wish === null || isWishFor(phase, wish)) return taken;
  const free: Model = { ...taken.model, wish: null };
  // What it was to follow did not come about.
  if (phase.is === "trouble" || event.is === "cancel") return { ...taken, model: free };
  const met = step(free, wish, now);
  return { model: met.model, effects: [...taken.effects, ...met.effects] };
}

function transit(model: Model, event: SessionEvent, now: number): Step {
  // The table has, for each tag, exactly the transition that takes this event; the compiler cannot follow the pairing.
  const transition = TRANSITIONS[event.is] as (model: Model, event: SessionEvent, now: number) => Step;
  return transition(model, event, now);
}
