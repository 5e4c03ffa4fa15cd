import { strToU8, zipSync } from "fflate";
import { Parts } from "../../../src/adapter/xlsx/parts/parts";
import { assertUntouched } from "../../../src/adapter/xlsx/untouched";
import { readArchive } from "../../../src/adapter/xlsx/zip/archive";
import { buildArchive } from "../../../src/adapter/xlsx/zip/build-archive";
import { zipOf } from "./package-bytes";

const before = Parts.from(readArchive(zipOf({ "a.xml": "<a/>", "b.xml": "<b/>" })));
const check = (after: Parts, ...announced: readonly string[]): void => {
  assertUntouched(buildArchive(after.all), before.all, new Set(announced));
};

test("an announced change is none of its business", () => {
  expect(() => check(before.with("a.xml", "<c/>"), "a.xml")).not.toThrow();
  expect(() => check(before.with("new.xml", "<c/>"), "new.xml")).not.toThrow();
});

test("a change, a loss or an addition that was not announced is refused", () => {
  expect(() => check(before.with("a.xml", "<c/>"), "b.xml")).toThrow("damaged");
  expect(() => check(before.with("new.xml", "<c/>"))).toThrow("damaged");
  expect(() => check(Parts.from(readArchive(zipOf({ "a.xml": "<a/>" }))))).toThrow("damaged");
});

test("the same content packed in another way is not the same bytes", () => {
  const text = "<a>".repeat(400);
  const loose = Parts.from(readArchive(zipSync({ "a.xml": strToU8(text) }, { level: 0 })));
  const packed = buildArchive([{ name: "a.xml", stored: null, replaced: text }]);
  expect(() => assertUntouched(buildArchive(loose.all), loose.all, new Set())).not.toThrow();
  expect(() => assertUntouched(packed, loose.all, new Set())).toThrow("damaged");
});

test("a text that equals the one that came makes the part the one that came", () => {
  const changed = before.with("a.xml", "<c/>");
  expect(changed.part("a.xml")?.replaced).toBe("<c/>");
  expect(changed.with("a.xml", "<a/>").part("a.xml")?.replaced).toBeNull();
});
