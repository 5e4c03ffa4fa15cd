import { isComposedOf } from "../../../../src/core/constraint/structure/composed-name";

test.each([
  ["公务用车购置及运行维护费", ["公务用车购置费", "公务用车运行维护费"]],
  ["(三)公务用车购置及运行维护费", ["其中:1.公务用车购置费", "2.公务用车运行维护费"]],
  ["公务用车购置及运行维护费(万元)", ["公务用车购置费(含税)", "公务用车运行维护费"]],
  ["工资、津贴和奖金", ["工资", "津贴", "奖金"]],
])("%s is all that its parts are called", (whole, parts) => {
  expect(isComposedOf(whole, parts)).toBe(true);
});

test.each([
  ["a part is missing", "设备购置、运行和维修养护", ["设备购置", "设备运行"]],
  ["a part is called otherwise", "公务用车购置及运行维护费", ["公务用车购置费", "公务接待费"]],
  ["one part alone is called like it", "工资和津贴", ["工资和津贴"]],
  ["it names no two things", "公务用车购置运行费", ["公务用车购置费", "公务用车运行费"]],
])("a name says nothing where %s", (_, whole, parts) => {
  expect(isComposedOf(whole, parts)).toBe(false);
});
