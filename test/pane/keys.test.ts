import { createSession } from "../../src/app";
import type { PaneState } from "../../src/app";
import { memoryWorkbook } from "../../src/adapter/memory";
import type { KeyPress } from "../../src/pane/keys";
import { intentOf } from "../../src/pane/keys";
import { allocationSheet } from "../stories/books";

const NOTHING: KeyPress = { key: "", shift: false, control: false, alt: false, held: false, typing: false };

async function stateAfter(
  ...intents: readonly Parameters<ReturnType<typeof createSession>["dispatch"]>[0][]
) {
  const session = createSession(memoryWorkbook("表.xlsx", [allocationSheet({ B6: "62.50" })]));
  for (const intent of intents) {
    session.dispatch(intent);
    await session.settled();
  }
  return session.state();
}

describe("the pane's keys", () => {
  let list: PaneState;
  let detail: PaneState;
  beforeAll(async () => {
    list = await stateAfter({ is: "check" });
    detail = await stateAfter({ is: "check" }, { is: "next" });
  });

  test("F8 is the next finding, with Shift the previous, wherever the keyboard is", () => {
    expect(intentOf({ ...NOTHING, key: "F8" }, list)).toEqual({ is: "next" });
    expect(intentOf({ ...NOTHING, key: "F8", shift: true, typing: true }, list)).toEqual({ is: "previous" });
    expect(intentOf({ ...NOTHING, key: "F8", control: true }, list)).toBeNull();
  });

  test("Ctrl+Enter adopts the likeliest suspect of the open finding, and nothing where none is open", () => {
    const press = { ...NOTHING, key: "Enter", control: true };
    expect(intentOf(press, list)).toBeNull();
    expect(intentOf(press, detail)).toEqual({ is: "adopt", suspect: 0 });
  });

  test("Alt+Z takes back, but not while one types", () => {
    expect(intentOf({ ...NOTHING, key: "z", alt: true }, list)).toEqual({ is: "undo" });
    expect(intentOf({ ...NOTHING, key: "z", alt: true, typing: true }, list)).toBeNull();
    expect(intentOf({ ...NOTHING, key: "z" }, list)).toBeNull();
  });

  test("a key that is held down takes back once, and moves on and on", () => {
    expect(intentOf({ ...NOTHING, key: "z", alt: true, held: true }, list)).toBeNull();
    expect(intentOf({ ...NOTHING, key: "F8", held: true }, list)).toEqual({ is: "next" });
  });
});
