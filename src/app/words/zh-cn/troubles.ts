import { addressOf } from "../../../core/grid";
import type { TroubleCatalogue } from "../words";

const shown = (text: string): string => (text === "" ? "空白" : ` ${text}`);

/** What can go wrong with a workbook, in Chinese: what happened, what to do. */
export const TROUBLES_ZH_CN: TroubleCatalogue = {
  "not-a-workbook": () => ({ what: "这不是 Excel 工作簿。", todo: "请选择 .xlsx 或 .xlsm 文件。" }),
  "old-workbook": () => ({
    what: "这是旧格式的 .xls 工作簿，核表读不了。",
    todo: "请在 Excel 或 WPS 里另存为 .xlsx，再打开。",
  }),
  encrypted: () => ({
    what: "这个工作簿加了打开密码。",
    todo: "请在 Excel 或 WPS 里取消密码，另存后再打开。",
  }),
  damaged: ({ part }) => ({
    what: `这个工作簿已损坏，读不出其中的 ${part}。`,
    todo: "请在 Excel 里打开并修复，另存后再试。",
  }),
  "empty-workbook": () => ({ what: "这个工作簿是空的。", todo: "请打开有表格的工作簿。" }),
  "too-large": ({ cells }) => ({
    what: `这个工作簿太大（${cells} 个单元格）。`,
    todo: "请只留下要核对的工作表，另存后再试。",
  }),
  "unsupported-part": ({ part }) => ({
    what: `这个工作簿含有核表还不能改动的内容：${part}。`,
    todo: "可以照常核对；要修改，请在 Excel 里进行。",
  }),
  "no-such-sheet": ({ sheet }) => ({
    what: `没有找到工作表『${sheet}』。`,
    todo: "它可能已改名或删除，请重新核对。",
  }),
  "sheet-protected": ({ sheet }) => ({
    what: `工作表『${sheet}』受保护，未写入。`,
    todo: "请先撤销保护。",
  }),
  "structure-protected": () => ({
    what: "工作簿的结构受保护，不能添加工作表。",
    todo: "请先撤销工作簿保护。",
  }),
  "sheet-changed": ({ sheet }) => ({
    what: `工作表『${sheet}』插入后又有改动，没有删除。`,
    todo: "不需要时请在 Excel 里删除它。",
  }),
  "cell-changed": ({ at, expected, found }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 已经变了：原来是${shown(expected)}，现在是${shown(found)}。没有写入任何单元格。`,
    todo: "请重新核对，再决定怎么改。",
  }),
  "formula-cell": ({ at }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 是公式，没有写入任何单元格。`,
    todo: "核表不会用数字覆盖公式，请在表格里检查公式。",
  }),
  "merged-cell": ({ at }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 在合并单元格里面，没有写入任何单元格。`,
    todo: "请取消合并，或者直接在表格里改。",
  }),
  "array-cell": ({ at }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 属于数组公式，没有写入任何单元格。`,
    todo: "请在表格里修改数组公式。",
  }),
  "text-too-long": ({ at }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 放不下这么长的文字。`,
    todo: "请把文字缩短后再试。",
  }),
  "not-written": ({ at, found }) => ({
    what: `『${at.sheet}』的 ${addressOf(at)} 写入后显示为${shown(found)}，已全部恢复。`,
    todo: "请看这一格是不是有数据验证或特殊格式，再重新核对。",
  }),
  "cell-being-edited": () => ({
    what: "有一个单元格正在编辑，暂时不能写入。",
    todo: "请先按回车结束编辑。",
  }),
  "host-lost": () => ({ what: "与 Excel 的连接断开了。", todo: "请关闭核表窗格，再重新打开。" }),
  "host-too-old": ({ needs }) => ({
    what: `这个版本的 Excel 太旧，缺少 ${needs}。`,
    todo: "核对不受影响；要用这项功能，请升级 Excel。",
  }),
  "host-refused": ({ code, message }) => ({
    what: `Excel 没有接受这次操作（${message === "" ? code : message}）。`,
    todo: "请稍等片刻；总是这样，就保存工作簿后重新打开。",
  }),
  "engine-not-fetched": () => ({
    what: "核对程序没有下载下来，表格没有改动。可能网络断了；也可能核表刚更新过，那要关闭窗格再打开。",
    todo: "请检查网络。",
  }),
  "our-mistake": ({ message }) => ({
    what: `核表自己出了差错（${message}），表格没有改动。`,
    todo: "请把括号里的话告诉维护人员。",
  }),
};
