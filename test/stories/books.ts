import type { RawSheet } from "../../src/core/grid";

/** A first-batch table of four units; `changes` by address of the body (`B3`). */
export function allocationSheet(changes: Readonly<Record<string, string>> = {}, locked = false): RawSheet {
  const rows = [
    ["2023年医疗救助补助资金分配表（第一批）", "", "", ""],
    ["", "", "", "单位：万元"],
    ["区名称", "困难群众人数因素（50%）", "绩效评价因素（50%）", "合计"],
    ["黄浦", "30.00", "25.00", "55.00"],
    ["徐汇", "20.00", "25.00", "45.00"],
    ["长宁", "26.50", "25.00", "51.50"],
    ["静安", "23.50", "25.00", "48.50"],
    ["合计", "100.00", "100.00", "200.00"],
  ];
  return sheetOf("表2", rows, changes, locked);
}

/** What the units of the first-batch table are allocated by. */
export function basesSheet(): RawSheet {
  const rows = [
    ["区名称", "困难群众人数", "绩效评价"],
    ["黄浦", "30.00", "25.00"],
    ["徐汇", "20.00", "25.00"],
    ["长宁", "26.50", "25.00"],
    ["静安", "23.50", "25.00"],
  ];
  return sheetOf("基础数据", rows, {}, false);
}

/** A form's block of funds with its execution rates, one of them stale. */
export function fundsSheet(): RawSheet {
  const rows = [
    ["资金自评表", "", "", ""],
    ["", "", "", "单位：万元"],
    ["项目", "全年预算数（A）", "全年执行数（B）", "执行率（B/A）"],
    ["年度资金总额", "700.00", "560.00", "80.00%"],
    ["其中：中央财政资金", "400.00", "380.00", "95.00%"],
    ["地方财政资金", "200.00", "150.00", "57.00%"],
    ["其他资金", "100.00", "30.00", "30.00%"],
  ];
  return sheetOf("资金", rows, {}, false);
}

/** Words without a table. */
export function letterSheet(): RawSheet {
  return sheetOf("函", [["关于报送材料的函"], ["各区："], ["请于月底前报送。"]], {}, false);
}

function sheetOf(
  sheet: string,
  rows: readonly (readonly string[])[],
  changes: Readonly<Record<string, string>>,
  locked: boolean,
): RawSheet {
  return {
    sheet,
    top: 0,
    left: 0,
    locked,
    rows: rows.map((row, r) =>
      row.map((text, c) => {
        const said = changes[`${String.fromCharCode(65 + c)}${r + 1}`] ?? text;
        const isFigure = /^-?\d+\.\d+$/.test(said);
        if (said === "") return null;
        return { value: isFigure ? Number(said) : said, text: said, format: isFigure ? "0.00" : null };
      }),
    ),
  };
}
