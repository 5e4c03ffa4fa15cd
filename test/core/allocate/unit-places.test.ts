import { unitPlaces } from "../../../src/core/allocate";

test("names are found whatever their spaces; one that is not there, or there twice, has no place", () => {
  expect(
    unitPlaces(["黄浦", "徐汇", "静安", "（浦东）"], ["徐 汇", "静安", "静安 ", "(浦东)", "黄　浦"]),
  ).toEqual([4, 0, null, 3]);
});
