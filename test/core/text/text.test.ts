import { characterPairs, isNonEmpty, label, plain } from "../../../src/core/text";

describe("plain", () => {
  test.each([
    ["full width letters and digits", "ＡＢ１２３", "AB123"],
    ["full width brackets and colons", "（万元）：", "(万元):"],
    ["full width per cent and comma", "１，２３４．５０％", "1,234.50%"],
    ["hyphen, en dash, em dash, minus, box line", "‐–—−─", "-----"],
    ["spaces of any kind", " a\u00a0b\u3000c\u200bd\n\te ", "a b c d e"],
    ["circled numbers are names of columns", "③=①+②", "③=①+②"],
    ["squared units", "㎡", "m2"],
    ["circled numbers side by side", "①②＋③", "①②+③"],
    ["marks of direction and soft hyphens mean nothing", "\u202e合\u00ad计\u200f１", "合计1"],
    ["signs of a limit", "≧5≦6⩾7⩽8", "≥5≤6≥7≤8"],
    ["ASCII is left alone", "a-b (c)", "a-b (c)"],
    ["nothing", "", ""],
  ])("%s", (_, text, one) => {
    expect(plain(text)).toBe(one);
  });

  test("is its own fixed point", () => {
    for (const text of ["（１）其中：　中央", "困难群众\n人数因素（40％）", "①＝②－③", "－9.02", "…"])
      expect(plain(plain(text))).toBe(plain(text));
  });
});

describe("label", () => {
  test.each([
    ["line breaks and padding carry no meaning", "困难群众\n 人数因素 (40%)", "困难群众人数因素(40%)"],
    ["spread words", "合　　计", "合计"],
    ["any square bracket", "【其中】〔注〕〖a〗", "[其中][注][a]"],
    ["letters are lower case", "执行率（B/A）", "执行率(b/a)"],
    ["full width colon", "其中：中央资金", "其中:中央资金"],
  ])("%s", (_, text, one) => {
    expect(label(text)).toBe(one);
  });
});

test.each([
  ["药品网采率", ["药品", "品网", "网采", "采率"]],
  ["合计", ["合计"]],
  ["元", []],
  ["", []],
])("the pairs of %p", (text, pairs) => {
  expect(characterPairs(text)).toEqual(pairs);
});

test("a list with a member is told from one without", () => {
  expect(isNonEmpty([])).toBe(false);
  expect(isNonEmpty([undefined])).toBe(true);
});
