import type { PaneState, Session, Store } from "../../../src/app";
import { createSession, memoryStore } from "../../../src/app";
import { redoing, speaksOf, withLater } from "../../../src/app/journal";
import type { JournalEntry } from "../../../src/app/journal";
import { at, edit, FakePort, inspectSample, sampleGrid } from "../fixture";
import { dispatch } from "./dispatch";

const MINUTE = 60_000;
const START = new Date(2026, 10, 22, 9, 30).getTime();

/** A session over the port, begun anew on each call as a pane is that was closed and opened; a minute passes at each look at the clock. */
function begin(port: FakePort, store: Store): Session {
  let now = START;
  return createSession(port, { inspect: inspectSample, store, now: () => (now += MINUTE) });
}

const journalOf = (session: Session): PaneState["frame"]["journal"] => session.state().frame.journal;

async function adopted(store = memoryStore()): Promise<{ port: FakePort; session: Session; store: Store }> {
  const port = new FakePort();
  const session = begin(port, store);
  await dispatch(session, { is: "check" }, { is: "next" }, { is: "adopt", suspect: 0 });
  return { port, session, store };
}

/** Somebody else types into B3. */
async function typeB3(port: FakePort, session: Session, text: string): Promise<void> {
  port.grids = [sampleGrid({ "2,1": text })];
  await dispatch(session, { is: "check" });
}

test("an entry tells the date and the time by the clock of the machine, and what became of what", async () => {
  const { session } = await adopted();
  const [entry] = journalOf(session).entries;
  expect(entry?.when).toMatch(/^2026-11-22 09:3\d$/);
  expect(entry?.lines).toMatchObject([{ sheet: "表2", cell: "B3", was: "62.65", becomes: "66.25" }]);
  expect(entry?.undo).toMatchObject({ is: "alone", label: "撤销" });
});

test("what was undone stays there, struck out, with the time", async () => {
  const { session, port } = await adopted();
  await dispatch(session, { is: "undo-entry", entry: 0, withLater: false });
  expect(port.grids[0]?.cells[2]?.[1]?.text).toBe("62.65");
  const [entry] = journalOf(session).entries;
  expect(entry?.undo).toMatchObject({ is: "not", done: true });
  expect(entry?.undo.is === "not" && entry.undo.why).toMatch(/^已于 2026-11-22 09:\d\d 撤销$/);
  expect(journalOf(session)).toMatchObject({ depth: 0, undo: null, latest: null });
});

test("a cell that somebody changed since is not written over, and both figures are named", async () => {
  const { session, port } = await adopted();
  await typeB3(port, session, "66.30");
  expect(journalOf(session).entries[0]?.undo).toEqual({
    is: "not",
    done: false,
    why: "『表2』B3 现在是“66.30”，不是核表写的“66.25”，不能撤销。要改请直接在表里改。",
  });
});

test("the next pane over the same workbook knows what this one wrote, and takes it back", async () => {
  const { port, store } = await adopted();
  const next = begin(port, store);
  await dispatch(next, { is: "check" });
  expect(journalOf(next).entries).toHaveLength(1);
  await dispatch(next, { is: "undo" });
  expect(port.grids[0]?.cells[2]?.[1]?.text).toBe("62.65");
});

test("a workbook of the same name in which nothing of it stands has no journal", async () => {
  const { store } = await adopted();
  const other = begin(new FakePort([sampleGrid({ "2,1": "50.00" })]), store);
  await dispatch(other, { is: "check" });
  expect(journalOf(other).entries).toEqual([]);
});

describe("entries that hang together", () => {
  const entry = (...cells: readonly (readonly [number, number])[]): JournalEntry => ({
    at: 0,
    purpose: { is: "recalculation" },
    receipt: {
      edits: cells.map(([row, column]) => edit(at(row, column), "1", "2")),
      inverse: cells.map(([row, column]) => edit(at(row, column), "2", "1")),
    },
  });

  test("are those that wrote the same cells later, and those that wrote theirs", () => {
    const journal = [entry([1, 1]), entry([3, 3]), entry([1, 1], [2, 2]), entry([2, 2])];
    expect(withLater(journal, 0)).toEqual([0, 2, 3]);
    expect(withLater(journal, 1)).toEqual([1]);
    expect(withLater(journal, 2)).toEqual([2, 3]);
  });

  test("leave out what was undone", () => {
    const journal = [entry([1, 1]), { ...entry([1, 1]), undoneAt: 1 }];
    expect(withLater(journal, 0)).toEqual([0]);
    expect(withLater(journal, 1)).toEqual([]);
  });

  test("are written anew in the order in which they were, each cell once", () => {
    const again = { edits: [edit(at(1, 1), "2", "3")], inverse: [edit(at(1, 1), "3", "2")] };
    const journal = [entry([1, 1], [2, 2]), { ...entry(), receipt: again }];
    expect(redoing(journal, [1, 0])).toEqual([edit(at(1, 1), "1", "3"), edit(at(2, 2), "1", "2")]);
  });

  test("an undone write is known again by what it left behind", () => {
    const journal = [{ ...entry([1, 1]), receipt: { edits: [edit(at(1, 1), "157.85", "2")], inverse: [] } }];
    expect(speaksOf(journal, [sampleGrid()])).toBe(false);
    expect(
      speaksOf(
        journal.map((one) => ({ ...one, undoneAt: 1 })),
        [sampleGrid()],
      ),
    ).toBe(true);
  });
});
