import { createSession } from "../../../src/app";
import type { Session } from "../../../src/app";
import type { RibbonClick, RibbonCommand } from "../../../src/entry/commands";
import { RIBBON_COMMANDS, answerRibbon } from "../../../src/entry/commands";
import { FakePort, inspectSample } from "../../app/fixture";

/** A ribbon that is clicked by hand. */
class HandRibbon {
  readonly answers = new Map<RibbonCommand, (click: RibbonClick) => void>();
  shown = 0;
  refusesToShow = false;

  associate(name: RibbonCommand, answer: (click: RibbonClick) => void): void {
    this.answers.set(name, answer);
  }

  showPane(): Promise<void> {
    this.shown += 1;
    return this.refusesToShow ? Promise.reject(new Error("no pane")) : Promise.resolve();
  }

  /** Resolves when the click is completed. */
  click(name: RibbonCommand): Promise<void> {
    return new Promise((completed) => {
      this.answers.get(name)?.({ completed });
    });
  }
}

function begin(): { port: FakePort; session: Session; ribbon: HandRibbon } {
  const port = new FakePort();
  const session = createSession(port, { inspect: inspectSample, now: () => 1000 });
  const ribbon = new HandRibbon();
  answerRibbon(session, ribbon);
  return { port, session, ribbon };
}

test("every button of the manifest has its answer", () => {
  expect([...begin().ribbon.answers.keys()]).toEqual([...RIBBON_COMMANDS]);
});

test("核对 checks and opens the pane with what was found", async () => {
  const { session, ribbon } = begin();
  await ribbon.click("check");
  expect(session.state().is).toBe("report");
  expect(ribbon.shown).toBe(1);
});

test("一键重算 checks and lays the changes out, but writes nothing", async () => {
  const { port, session, ribbon } = begin();
  await ribbon.click("recalculate");
  expect(session.state()).toMatchObject({ is: "report" });
  expect(port.calls.filter((call) => call === "write")).toEqual([]);
  expect(ribbon.shown).toBe(1);
});

test("清除标记 clears what an earlier session left and says so", async () => {
  const { port, session, ribbon } = begin();
  await ribbon.click("clearMarks");
  expect(port.calls).toEqual(["clear-marks"]);
  expect(session.state().frame.notice).not.toBeNull();
  expect(ribbon.shown).toBe(1);
});

test("核对报告 checks and writes the report, which speaks for itself", async () => {
  const { port, ribbon } = begin();
  await ribbon.click("writeReport");
  expect(port.calls).toEqual(["read", "write-report"]);
  expect(ribbon.shown).toBe(0);
});

test("a host that cannot open the pane completes the click all the same", async () => {
  const { session, ribbon } = begin();
  ribbon.refusesToShow = true;
  await ribbon.click("check");
  expect(session.state().is).toBe("report");
});

test("a trouble ends the command, opens the pane and completes the click", async () => {
  const { port, session, ribbon } = begin();
  port.trouble = { is: "cell-being-edited" };
  await ribbon.click("writeReport");
  expect(session.state()).toMatchObject({ is: "trouble" });
  expect(port.calls).toEqual(["read"]);
  expect(ribbon.shown).toBe(1);
});
