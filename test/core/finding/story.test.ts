import type { Change } from "../../../src/core/finding/change";
import { ranked } from "../../../src/core/finding/story";
import { addressOf, parseAddress } from "../../../src/core/grid";
import { ONE } from "../../../src/core/number";

/** `B2 for 3`: a change of a cell with its price. */
function change(said: string): Change {
  const [address = "", cost = ""] = said.split(" for ");
  const ref = parseAddress(address, "表1");
  if (ref === null) throw new Error(`no address: ${address}`);
  return { ref, value: ONE, slip: null, cost: Number(cost) };
}

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  [
    "the cheapest comes first",
    [["B2 for 5"], ["B3 for 2"], ["B4 for 3"]],
    ["B3 for 2", "B4 for 3", "B2 for 5"],
  ],
  [
    "a story of two changes costs what both cost together",
    [["B2 for 2", "B3 for 2"], ["B4 for 3"]],
    ["B4 for 3", "B2 B3 for 4"],
  ],
  [
    "of two that cost the same the upper one",
    [["B9 for 3"], ["B2 for 3"], ["B4 for 3"]],
    ["B2 for 3", "B4 for 3", "B9 for 3"],
  ],
  [
    "the same cells are one story, at the lower price",
    [["B2 for 5"], ["B2 for 3"], ["B2 for 4"]],
    ["B2 for 3"],
  ],
  [
    "in whatever order they were found",
    [
      ["B3 for 1", "B2 for 1"],
      ["B2 for 2", "B3 for 2"],
    ],
    ["B2 B3 for 2"],
  ],
  ["nothing to change is no dearer than anything", [["B2 for 1"], []], [" for 0", "B2 for 1"]],
])("%s", (_, sets, told) => {
  const stories = ranked(sets.map((set) => set.map(change)));
  expect(
    stories.map(({ changes, cost }) => `${changes.map(({ ref }) => addressOf(ref)).join(" ")} for ${cost}`),
  ).toEqual(told);
});
