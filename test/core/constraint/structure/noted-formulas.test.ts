import { notedFormulas } from "../../../../src/core/constraint/structure/noted-formulas";

/** What a note states, one formula a line. */
function stated(note: string): readonly string[] {
  return notedFormulas({ notes: [note] }).map(({ whole, terms, along }) => {
    const right = terms.map(({ number, factor }) => `${factor < 0 ? "-" : "+"}${number}`).join("");
    return `${along ?? "either"} ${whole}=${right}`;
  });
}

describe("a note states how lines are made, by their numbers", () => {
  test.each([
    ["注：２行＝（３＋10）行", ["rows 2=+3+10"]],
    ["1行=(2+3)行=(4+5)行;6行=7行-8行。", ["rows 1=+2+3", "rows 1=+4+5", "rows 6=+7-8"]],
    ["第3栏=第1栏+第2栏", ["columns 3=+1+2"]],
    ["统计逻辑:序号2=9+10+11、序号21=22+23", ["rows 2=+9+10+11", "rows 21=+22+23"]],
    ["本表公式:(7)=(1)-(5),(8)=(2)-(6)。", ["either 7=+1-5", "either 8=+2-6"]],
  ])("%s", (note, formulas) => {
    expect(stated(note)).toEqual(formulas);
  });

  test.each([
    ["a comparison", "1行>2行;9行<(4+5)行"],
    ["a line of another table", "3行=01表53行年末数"],
    ["one line alone", "3行=5行"],
    ["a product", "3行=1行×2行"],
    ["a bracket taken away", "1行=2行-(3+4)行"],
    ["numbers of nothing in particular", "注:7=1+6"],
    ["no formula at all", "本表公式见编制说明"],
  ])("but not %s", (_, note) => {
    expect(stated(note)).toEqual([]);
  });
});
