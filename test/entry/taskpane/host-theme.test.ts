import { themeOf } from "../../../src/entry/taskpane/host-theme";

test.each([
  ["#ffffff", "light"],
  ["#F3F2F1", "light"],
  ["#262626", "dark"],
  ["#000000", "dark"],
  ["217346", "dark"],
  ["", undefined],
  ["white", undefined],
  [undefined, undefined],
])("Office in %p is %p", (background, theme) => {
  expect(themeOf(background)).toBe(theme);
});
