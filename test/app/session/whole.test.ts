import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../../src/adapter/xlsx";
import type { PaneState, Session } from "../../../src/app";
import { createSession } from "../../../src/app";

jest.setTimeout(60_000);

/** The real engine over a real file: what a clerk does on a first afternoon. */
async function afternoon(): Promise<Session> {
  const path = join(__dirname, "../../../samples/shanghai-2023-medical-assistance-draft.xlsx");
  const opened = openXlsx(new Uint8Array(readFileSync(path)), "draft.xlsx");
  if (!opened.ok) throw new Error(opened.trouble.is);
  const session = createSession(opened.value);
  session.dispatch({ is: "check" });
  await session.settled();
  return session;
}

function reported(session: Session): Extract<PaneState, { is: "report" }> {
  const state = session.state();
  if (state.is !== "report")
    throw new Error(JSON.stringify(state.is === "trouble" ? state.trouble : state.is));
  return state;
}

function errors(session: Session): number {
  return reported(session).report.counts[0]?.count ?? -1;
}

test("adopting one suspect after the other leaves fewer errors each time, and undoing all brings them back", async () => {
  const session = await afternoon();
  const before = errors(session);
  expect(before).toBeGreaterThan(3);
  for (let left = before; 0 < left; left = errors(session)) {
    session.dispatch({ is: "next" });
    await session.settled();
    const adoptable = reported(session).open?.suspects.findIndex(({ adopt }) => adopt !== null) ?? -1;
    if (adoptable < 0) break;
    session.dispatch({ is: "adopt", suspect: adoptable });
    await session.settled();
    expect(errors(session)).toBeLessThan(left);
  }
  expect(errors(session)).toBe(0);
  session.dispatch({ is: "undo-all" });
  await session.settled();
  expect(errors(session)).toBe(before);
  expect(reported(session).frame.journal.depth).toBe(0);
});

test("recalculating is laid out first, warns of what it would bury, and writes only what is chosen", async () => {
  const session = await afternoon();
  session.dispatch({ is: "preview-recalculation" });
  await session.settled();
  const preview = reported(session).preview;
  expect(preview?.lines.length).toBeGreaterThan(0);
  expect(preview?.lines.filter(({ warning, chosen }) => warning !== null && chosen)).toEqual([]);
  const chosen = preview?.lines.filter((line) => line.chosen).length ?? 0;
  session.dispatch({ is: "apply-preview" });
  await session.settled();
  expect(reported(session).frame.notice?.text).toBe(`已写入 ${chosen} 个单元格`);
});

test("safe fixes touch no typed item", async () => {
  const session = await afternoon();
  session.dispatch({ is: "preview-safe-fixes" });
  await session.settled();
  expect(reported(session).preview?.lines.map(({ sheet, cell }) => `${sheet}!${cell}`)).not.toContain(
    "表2!B7",
  );
  expect(reported(session).preview?.lines.length).toBeGreaterThan(0);
});
