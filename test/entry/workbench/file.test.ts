import { readFileSync } from "node:fs";
import { cellRef } from "../../../src/core/grid";
import type { FileAnswered, FileAsked, FileThread } from "../../../src/entry/workbench/file/file-messages";
import { openElsewhere } from "../../../src/entry/workbench/file/open-elsewhere";
import type { OpenBytes, OpenFile } from "../../../src/entry/workbench/file/open-file";
import { openHere } from "../../../src/entry/workbench/file/open-here";
import { serveFile } from "../../../src/entry/workbench/file/serve-file";
import { LineHere } from "../../app/engine/line-here";

const BYTES = new Uint8Array(readFileSync("samples/tianjin-2023-medical-assistance-draft.xlsx"));

/** A file behind a line to a thread that is none. */
class FileThreadHere extends LineHere<FileAsked, FileAnswered> implements FileThread {
  readonly answered: FileAnswered[] = [];
  readonly #open: OpenBytes;

  constructor(open: OpenBytes = openHere) {
    super();
    this.#open = open;
  }

  listen(heard: (answer: FileAnswered) => void): void {
    const line = this.serving(heard);
    const post = (answer: FileAnswered): void => {
      this.answered.push(answer);
      line.post(answer);
    };
    serveFile({ ...line, post }, this.#open);
  }
}

async function opened(open: OpenBytes): Promise<OpenFile> {
  const outcome = await open(BYTES, "天津.xlsx");
  if (!outcome.ok) throw new Error(outcome.trouble.is);
  return outcome.value;
}

async function elsewhere(): Promise<{ file: OpenFile; thread: FileThreadHere }> {
  const thread = new FileThreadHere();
  return { file: await opened(openElsewhere(() => thread, neverHere)), thread };
}

const neverHere: OpenBytes = () => Promise.reject(new Error("opened in the page"));

test("a file in another thread reads, looks and saves exactly as one in the page", async () => {
  const here = await opened(openHere);
  const { file } = await elsewhere();
  expect(await file.read()).toEqual(await here.read());
  expect(await file.appearance()).toEqual(await here.appearance());
  expect(await file.save()).toEqual(await here.save());
});

test("every change is done in the other thread and answered as in the page", async () => {
  const here = await opened(openHere);
  const { file } = await elsewhere();
  const read = await here.read();
  if (!read.ok) throw new Error(read.trouble.is);
  const [grid] = read.value.sheets;
  const sheet = grid?.sheet ?? "";
  const at = cellRef(sheet, 60, 3);
  for (const work of [
    (one: OpenFile) => one.write([{ at, was: "", becomes: "12", value: 12 }]),
    (one: OpenFile) => one.write([{ at, was: "别的", becomes: "1", value: 1 }]),
    (one: OpenFile) => one.mark([{ at, colour: "error", note: null }]),
    (one: OpenFile) => one.clearMarks(),
    (one: OpenFile) => one.show([at]),
    (one: OpenFile) => one.selection(),
    (one: OpenFile) => one.keepText("记"),
    (one: OpenFile) => one.keptText(),
    (one: OpenFile) => one.insertSheet({ name: "新", rows: [[{ value: "题" }]], headings: [] }),
    (one: OpenFile) => one.removeSheet("新", { name: "新", rows: [[{ value: "题" }]], headings: [] }),
    (one: OpenFile) => one.writeReport({ name: "核对报告", title: "题", header: ["一"], rows: [] }),
    (one: OpenFile) => one.read([sheet]),
    (one: OpenFile) => one.read(["没有"]),
    (one: OpenFile) => one.save(),
  ])
    expect(await work(file)).toEqual(await work(here));
});

test("a sheet is sent once, and again only when it has changed", async () => {
  const { file, thread } = await elsewhere();
  const first = await file.read();
  const again = await file.read();
  if (!first.ok || !again.ok) throw new Error("not read");
  expect(again.value.sheets.map((grid, place) => grid === first.value.sheets[place])).not.toContain(false);
  const sent = (): number => thread.answered.filter(({ is }) => is === "sheet").length;
  expect(sent()).toBe(first.value.sheets.length);
  const at = cellRef(first.value.sheets[0]?.sheet ?? "", 60, 3);
  await file.write([{ at, was: "", becomes: "12", value: 12 }]);
  await file.read();
  expect(sent()).toBe(first.value.sheets.length + 1);
});

test("what cannot be opened is told, and its thread is ended", async () => {
  const thread = new FileThreadHere();
  const outcome = await openElsewhere(() => thread, neverHere)(new Uint8Array(9), "x");
  expect(outcome).toEqual({ ok: false, trouble: { is: "not-a-workbook" } });
  expect(thread.ended).toBe(true);
});

test("where no thread can be had the page opens the file, and threads are not tried again", async () => {
  let begun = 0;
  const open = openElsewhere(() => {
    begun += 1;
    throw new Error("Worker is not defined");
  }, openHere);
  expect((await open(BYTES, "a")).ok).toBe(true);
  expect((await open(BYTES, "b")).ok).toBe(true);
  expect(begun).toBe(1);
});

test("a thread that dies fails what is asked, then and later, instead of leaving it unanswered", async () => {
  const { file, thread } = await elsewhere();
  const told = expect(file.read()).rejects.toThrow("out of memory");
  thread.die("out of memory");
  await told;
  await expect(file.save()).rejects.toThrow("out of memory");
});

test("a mistake in the thread fails that question alone", async () => {
  const bad: OpenBytes = async (bytes, name) => {
    const outcome = await openHere(bytes, name);
    if (outcome.ok) outcome.value.appearance = () => Promise.reject(new Error("a mistake of ours"));
    return outcome;
  };
  const file = await opened(openElsewhere(() => new FileThreadHere(bad), neverHere));
  await expect(file.appearance()).rejects.toThrow("a mistake of ours");
  expect((await file.read()).ok).toBe(true);
});

test("closing ends the thread, and what is under way with it", async () => {
  const { file, thread } = await elsewhere();
  const told = expect(file.read()).rejects.toThrow("closed");
  file.close();
  await told;
  expect(thread.ended).toBe(true);
});
