import fc from "fast-check";
import { ByPlace, cellRef, distinctRefs, refKey, refOfKey } from "../../../src/core/grid";

const refs = fc
  .tuple(fc.constantFrom("表1", "a,b", "\u0000", ""), fc.nat(1_048_575), fc.nat(16_383))
  .map(([sheet, row, column]) => cellRef(sheet, row, column));

describe("what belongs to cells", () => {
  it("is found by the cell, by its name, and listed in the order it came in", () => {
    fc.assert(
      fc.property(fc.array(refs, { maxLength: 20 }), (given) => {
        const things = new ByPlace<number>();
        const expected = new Map<string, number>();
        given.forEach((ref, at) => {
          things.set(ref, at);
          expected.set(refKey(ref), at);
        });
        expect(things.values()).toEqual([...expected.values()]);
        for (const ref of given) {
          expect(things.at(ref)).toBe(expected.get(refKey(ref)));
          expect(things.get(refKey(ref))).toBe(expected.get(refKey(ref)));
        }
      }),
    );
  });

  it("is nothing where nothing was given", () => {
    const things = new ByPlace<string>();
    things.set(cellRef("表1", 3, 4), "here");
    expect(things.at(cellRef("表1", 4, 3))).toBeUndefined();
    expect(things.at(cellRef("表1", 3, 5))).toBeUndefined();
    expect(things.at(cellRef("表2", 3, 4))).toBeUndefined();
  });
});

it("gives back the cell of a name", () => {
  fc.assert(fc.property(refs, (ref) => expect(refOfKey(refKey(ref))).toEqual(ref)));
});

it("names each cell once, in the order of its first place", () => {
  fc.assert(
    fc.property(
      fc.array(refs.map((ref) => ({ ...ref, row: ref.row % 3, column: ref.column % 3 }))),
      (given) => {
        const once = given.filter((ref, at) => given.findIndex((one) => refKey(one) === refKey(ref)) === at);
        expect(distinctRefs(given)).toEqual(once);
      },
    ),
  );
});
