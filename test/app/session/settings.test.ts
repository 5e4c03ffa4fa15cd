import type { PaneState, Session, SessionOptions, Settings } from "../../../src/app";
import { createSession, DEFAULT_SETTINGS, memoryStore } from "../../../src/app";
import type { ReportPage } from "../../../src/app";
import { memoryWorkbook } from "../../../src/adapter/memory";
import { allocationSheet, basesSheet } from "../../stories/books";
import { FakePort, finding, inspectSample, report } from "../fixture";
import { dispatch } from "./dispatch";

const SCORE = finding({ id: "f2", rule: "score-at-odds", severity: "verify", fix: null });

async function checked(
  options: SessionOptions = {},
  port = new FakePort(),
): Promise<{ port: FakePort; session: Session; kept: Settings[] }> {
  const kept: Settings[] = [];
  const store = {
    ...memoryStore(),
    keepSettings: (settings: Settings) => {
      kept.push(settings);
      return Promise.resolve();
    },
  };
  const session = createSession(port, {
    inspect: () => report({ findings: [finding(), SCORE] }),
    store,
    ...options,
  });
  await dispatch(session, { is: "check" });
  return { port, session, kept };
}

function reported(session: Session): Extract<PaneState, { is: "report" }> {
  const state = session.state();
  if (state.is !== "report") throw new Error(`the state is ${state.is}`);
  return state;
}

test("a kind that is left out goes at once, is named among what is not listed, and comes back", async () => {
  const { session, port, kept } = await checked();
  expect(reported(session).report.total).toBe(2);
  await dispatch(session, { is: "set-tolerance", kind: "scores", tolerance: "hidden" });
  expect(reported(session).report.total).toBe(1);
  expect(reported(session).report.unchecked).toEqual(["按设置没有列出：得分和等级 1 处。"]);
  expect(kept.at(-1)?.tolerances).toEqual({ scores: "hidden" });
  await dispatch(session, { is: "set-tolerance", kind: "scores", tolerance: "usual" });
  expect(reported(session).report.total).toBe(2);
  expect(port.calls).toEqual(["read"]);
});

test("a kind told as notes is counted among them, after the next check too", async () => {
  const { session } = await checked();
  await dispatch(session, { is: "set-tolerance", kind: "scores", tolerance: "notice" });
  await dispatch(session, { is: "check" });
  expect(reported(session).report.counts.map(({ words }) => words)).toEqual([
    "1 处必改",
    "0 处核实",
    "1 处提示",
  ]);
});

test("a finding that is open and left out closes", async () => {
  const { session } = await checked();
  await dispatch(session, { is: "open", finding: "f2" });
  await dispatch(session, { is: "set-tolerance", kind: "scores", tolerance: "hidden" });
  expect(reported(session).open).toBeNull();
});

test("marks after each check: on at once, kept, off again", async () => {
  const { session, port, kept } = await checked();
  await dispatch(session, { is: "set-marks", on: true });
  expect(port.calls.at(-1)).toBe("mark");
  expect(kept.at(-1)?.marks).toBe(true);
  await dispatch(session, { is: "check" });
  expect(port.calls.slice(-2)).toEqual(["read", "mark"]);
  await dispatch(session, { is: "set-marks", on: false });
  expect(port.calls.at(-1)).toBe("clear-marks");
  expect(kept.at(-1)?.marks).toBe(false);
});

test("a person who wants marks gets them with the first check, and without that nothing is written", async () => {
  const { port } = await checked({ settings: { ...DEFAULT_SETTINGS, marks: true } });
  expect(port.calls).toEqual(["read", "mark"]);
  expect((await checked()).port.calls).toEqual(["read"]);
});

test("an allocation begins as values or as formulas, as the person wants it", async () => {
  const begun = async (write: Settings["write"]): Promise<string | undefined> => {
    const port = memoryWorkbook("分配.xlsx", [allocationSheet(), basesSheet()]);
    const session = createSession(port, { settings: { ...DEFAULT_SETTINGS, write } });
    await dispatch(session, { is: "open-allocation" });
    return session.state().frame.allocation?.draft?.write;
  };
  expect([await begun("values"), await begun("formulas")]).toEqual(["values", "formulas"]);
});

describe("the report as a page", () => {
  test("is handed to the host with its name, and the person hears of it", async () => {
    const pages: ReportPage[] = [];
    const showPage = (page: ReportPage): Promise<"opened"> => {
      pages.push(page);
      return Promise.resolve("opened");
    };
    const { session } = await checked({ showPage, inspect: inspectSample });
    await dispatch(session, { is: "show-report" });
    expect(pages.map(({ title }) => title)).toEqual(["核对报告 2023"]);
    expect(pages[0]?.html).toContain("<title>核对报告 2023</title>");
    expect(reported(session).frame.notice?.text).toBe("核对报告已在新窗口打开，可以打印");
  });

  test("becomes a sheet where the host shows no pages", async () => {
    const { session, port } = await checked({ inspect: inspectSample });
    await dispatch(session, { is: "show-report" });
    expect(port.reports).toHaveLength(1);
    expect(reported(session).frame.notice?.text).toBe("核对报告已写在工作表『核对报告』");
  });
});
