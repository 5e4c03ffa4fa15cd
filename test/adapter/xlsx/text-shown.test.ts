import { BUILT_IN_FORMATS } from "../../../src/adapter/xlsx/style/built-in-formats";
import { textShown } from "../../../src/adapter/xlsx/style/text-shown";

const shown = (value: number | string, code: string | null): string => textShown(value, code, false);

test.each([
  [9.289999999999999, "9.29"],
  [0.1 + 0.2, "0.3"],
  [5174, "5174"],
  [-16.77, "-16.77"],
  [1234567.891234567, "1234567.891"],
  [12345678901.55, "12345678902"],
  [123456789012, "1.23457E+11"],
  [1e20, "1E+20"],
  [0, "0"],
  [0.000123456789, "0.000123457"],
])("General shows %d as %s", (value, text) => {
  expect(shown(value, null)).toBe(text);
});

test.each([
  [12.345, "0.00", "12.35"],
  [1.005, "0.00", "1.01"],
  [2.25, "0.0", "2.3"],
  [0.8596, "0.00%", "85.96%"],
  [21154, "#,##0", "21,154"],
  [5174, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', " 5,174.00 "],
  [-3.5, "#,##0.00_);[Red](#,##0.00)", "(3.50)"],
  [0, "0.00;-0.00;;@", ""],
  [36241, '0!.0,"万"', "3.6万"],
  [45000, 'yyyy"年"m"月"d"日"', "2023年3月15日"],
  [0.7, '上午/下午h"时"mm"分"', "下午4时48分"],
  [45000, "[$-F800]dddd, mmmm dd, yyyy", "2023年3月15日"],
  [-1, "yyyy/m/d", "######"],
])("%d in %s shows %s", (value, code, text) => {
  expect(shown(value, code)).toBe(text);
});

test("a format that cannot be understood shows the value in General", () => {
  expect(shown(12.5, '0.00"')).toBe("12.5");
  expect(shown("字", '@"')).toBe("字");
});

test("words follow a format only where it speaks of words", () => {
  expect(shown("甲", "0.00")).toBe("甲");
  expect(shown("甲", '0;0;0;"<"@">"')).toBe("<甲>");
  expect(shown("甲", '@"区"')).toBe("甲区");
});

test.each([
  [14, "2023/3/15"],
  [22, "2023/3/15 12:00"],
  [27, "2023年3月"],
  [31, "2023年3月15日"],
  [34, "下午12时00分"],
  [57, "2023年3月"],
  [58, "3月15日"],
])("the built-in format %d shows 2023-03-15 at noon as %s", (id, text) => {
  expect(shown(45000.5, BUILT_IN_FORMATS.get(id) ?? null)).toBe(text);
});

test("every built-in format can be understood", () => {
  for (const [id, code] of BUILT_IN_FORMATS) expect([id, shown(1.5, code)]).not.toEqual([id, "######"]);
  expect([...BUILT_IN_FORMATS.keys()].filter((id) => 58 < id || id < 1)).toEqual([]);
});
