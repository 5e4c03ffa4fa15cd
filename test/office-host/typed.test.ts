import { HostError } from "./host-error";
import { stored, typeIn } from "./workbook/typed";

describe("what Excel makes of what is typed", () => {
  const cases: readonly [string, Partial<ReturnType<typeof typeIn>>][] = [
    ["困难群众", { value: "困难群众", formula: null }],
    ["12.5", { value: 12.5, format: "General" }],
    [" 12.00 ", { value: 12 }],
    ["１２３", { value: 123 }],
    ["1,234", { value: 1234, format: "#,##0" }],
    ["1,234.5", { value: 1234.5, format: "#,##0.00" }],
    ["12,34", { value: "12,34" }],
    ["-9.02", { value: -9.02 }],
    ["(9.02)", { value: -9.02 }],
    ["(9.02", { value: "(9.02" }],
    ["¥120", { value: 120 }],
    ["85.96%", { value: 0.8596, format: "0.00%" }],
    ["12%", { value: 0.12, format: "0%" }],
    ["1e3", { value: 1000, format: "0.00E+00" }],
    ["2023-5-1", { value: 45047, format: "yyyy/m/d" }],
    ["2023年5月1日", { value: 45047 }],
    ["2023/13/1", { value: "2023/13/1" }],
    ["3-4", { format: 'm"月"d"日"' }],
    ["12:30", { value: 0.520833333333333, format: "h:mm" }],
    ["true", { value: true }],
    ["#N/A", { value: "#N/A" }],
    ["=A1+1", { formula: "=A1+1", value: "" }],
    ["+A1", { formula: "=+A1" }],
    ["-A1*2", { formula: "=-A1*2" }],
    ["@A1", { formula: "=A1" }],
    ["=", { value: "=", formula: null }],
    ["-", { value: "-", formula: null }],
    ["—", { value: "—" }],
    ["≥70%", { value: "≥70%" }],
    ["'=A1", { value: "=A1", formula: null, prefixed: true }],
    ["''", { value: "'", prefixed: true }],
  ];

  test.each(cases)("%s", (typed, expected) => {
    expect(typeIn(typed, "General")).toMatchObject(expected);
  });

  test("keeps the format that a cell has", () => {
    expect(typeIn("12%", "0.000")).toMatchObject({ value: 0.12, format: "0.000" });
  });

  test("changes nothing in a cell formatted as text, the apostrophe included", () => {
    expect(typeIn("=A1", "@")).toMatchObject({ value: "=A1", formula: null });
    expect(typeIn("'12", "@")).toMatchObject({ value: "'12", prefixed: false });
  });

  test.each(["=A1+", "=(1", '="a', "=-", "+)"])("refuses %s, which is no formula", (typed) => {
    expect(() => typeIn(typed, "General")).toThrow(HostError);
  });

  test("a dash before a word makes a formula of it, whose name nobody knows", () => {
    expect(typeIn("-其中", "General")).toMatchObject({ formula: "=-其中" });
  });

  test("takes 32,767 characters, not counting the apostrophe, and no more", () => {
    expect(typeIn(`'${"长".repeat(32_767)}`, "General").value).toHaveLength(32_767);
    expect(() => typeIn("长".repeat(32_768), "General")).toThrow(HostError);
  });

  test("keeps fifteen digits", () => {
    expect(stored(0.1 + 0.2)).toBe(0.3);
    expect(stored(1234567890123456)).toBe(1234567890123460);
    expect(() => stored(Infinity)).toThrow(HostError);
  });
});
