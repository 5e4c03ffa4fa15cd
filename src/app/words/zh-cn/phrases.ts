import type { Phrases } from "../phrases";

const SEVERITY = { error: "必改", verify: "核实", notice: "提示" } as const;
const list = (names: readonly string[]): string => names.join("、");

/** The counting sentences in Chinese. */
export const PHRASES_ZH_CN: Phrases = {
  summary: (tables, relations) => `${tables} 张表 · ${relations} 条勾稽关系`,
  ago: (seconds) => {
    if (seconds < 3) return "刚刚核对";
    if (seconds < 60) return `${seconds} 秒前核对`;
    if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟前核对`;
    return `${Math.floor(seconds / 3600)} 小时前核对`;
  },
  readingCells: (percent) => `正在读取：${percent}%`,
  checkingCells: (cells) => `正在核对 ${cells.toLocaleString("zh-CN")} 个单元格…`,
  count: (severity, count) => `${count} 处${SEVERITY[severity]}`,
  allClear: (tables, relations) => `全部平衡：${tables} 张表，${relations} 条勾稽关系。`,
  partlyClear: (tables, hold, unknown) =>
    hold === 0
      ? `${tables} 张表，${unknown} 条勾稽关系都没有核对。`
      : `${tables} 张表：核对过的 ${hold} 条勾稽关系都平衡，另有 ${unknown} 条没有核对。`,
  balanced: (tables) => `${list(tables)}：全部平衡`,
  empty: "没有找到可核对的表。核表认识：自评表、资金分配表、结算表、绩效目标表，以及任何带合计的表。",
  nothingToVerify: (tables) => `认出了 ${tables} 张表，但里面没有可以核对的勾稽关系。`,
  untouched: (sheet, reason) =>
    ({
      empty: `工作表『${sheet}』是空的。`,
      hidden: `工作表『${sheet}』已隐藏，没有核对。`,
      words: `工作表『${sheet}』以文字为主，没有可以互相核对的数字。`,
      "no-table": `工作表『${sheet}』里的数字没有排成核表认识的表，没有核对。`,
    })[reason],
  hushed: (kind, count) => `按设置没有列出：${kind} ${count} 处。`,
  skipped: (sheet, what) => `工作表『${sheet}』没有读取：${what}`,
  unknownRelations: (table, count, { count: cells, first }) => {
    const said = `${table}：${count} 条勾稽关系因单元格空白或读不出数字，没有核对`;
    const named = list(first.map(({ cell, text }) => `${cell}『${text}』`));
    if (cells === 0) return `${said}。`;
    return `${said}；读不出数字的是 ${named}${first.length < cells ? ` 等 ${cells} 个单元格` : ""}。`;
  },
  unit: (unit) => (unit === "" ? "" : `单位：${unit}`),
  withUnit: (figure, unit) => (unit === "" || figure.endsWith("%") ? figure : `${figure} ${unit}`),
  points: (figure) => `${figure} 个百分点`,
  differs: (gap) => `差 ${gap}`,
  labels: (labels) => labels.join(" · "),
  comma: "，",
  colon: "：",
  follows: (result, terms) => (result === null ? list(terms) : `${result}，由 ${list(terms)} 得出`),
  list,
  headline: (line) => line,
  mismatch: (rule) => `${rule}对不上`,
  suspectReason: (slip, mends, keeps) =>
    [
      ...(slip === null ? [] : [slip]),
      ...(0 < mends ? [mends === 1 ? "改后这条关系平衡" : `改后 ${mends} 条关系都平衡`] : []),
      ...(0 < keeps ? [`原来平衡的 ${keeps} 条仍然平衡`] : []),
    ].join("；") + "。",
  likelihood: (confidence) => (confidence < 0.5 ? "也有可能" : confidence < 0.9 ? "较有可能" : "很可能"),
  together: (cells) => `要和 ${list(cells)} 一起改。`,
  brokenRelation: (rule, result) => (result === null ? rule : `${rule}（${result}）`),
  termsLeftOut: (count) => `… 还有 ${count} 项 …`,
  workingText: (arithmetic, printed) => `${arithmetic}（${printed}）`,
  rival: (cell, proposed, broken) =>
    broken.length === 0
      ? `改 ${cell} 为 ${proposed} 也能平衡，但没有别的数字支持它。`
      : `改 ${cell} 为 ${proposed}，则${list(broken)}不再平衡。`,
  adopt: (becomes) => `采用 ${becomes}`,
  adoptMany: (count) => `采用 ${count} 处修改`,
  thenRetry: (todo) => `${todo.replace(/。$/u, "")}，再点[重试]。`,
  adviseOne: (cell, proposed) => `请对照原始资料看 ${cell}；确实是 ${proposed} 就采用。`,
  adviseSeveral: (cells) => `${list(cells)} 都可能写错，请对照原始资料确定是哪一个。`,
  adviseSafe: (cell, becomes) => `明细都对得上，只有 ${cell} 没有跟着变，可以直接采用 ${becomes}。`,
  isFormula: (cell) => `${cell} 是公式，核表不会用数字覆盖公式，请在表格里检查公式。`,
  noFigure: "推不出唯一的数字，请对照原始资料填写。",
  rounding: {
    exact: "没有尾差",
    rounded: "各自四舍五入，允许尾差",
    truncated: "各自截尾，允许尾差",
  },
  tableSummary: (relations, broken, rounding, unknown) =>
    [
      `${relations} 条勾稽关系`,
      ...(0 < broken ? [`${broken} 条不平`] : []),
      ...(0 < rounding ? [`${rounding} 条有尾差`] : []),
      ...(0 < unknown ? [`${unknown} 条没有核对`] : []),
      ...(broken + rounding + unknown === 0 && 0 < relations ? ["全部平衡"] : []),
    ].join("，"),
  safeFixes: (count) => `采用 ${count} 处可靠修改…`,
  previewSafe: {
    title: "采用可靠修改",
    note: "只重算合计、比率这类由别的单元格得出的数字，它们的明细都对得上。手工填写的明细不会改动。",
  },
  previewRecalculation: {
    title: "一键重算",
    note: "按明细重新计算合计、比率、权重和批次差额。公式单元格不会改动；不想写入的行，取消勾选即可。",
  },
  recalculated: "按明细重算",
  reallocated: "按基础数据和权重重新分配",
  reallocationNote:
    "按基础数据和权重重新分配会改动表上已有的金额，这些行没有勾选；勾选其中一行，同一次分配的各行一起写入。",
  buries: (cell) => `${cell} 看起来写错了。先改 ${cell} 再重算，否则错数会带进合计。`,
  warnings: (count) => `${count} 行的明细可能写错，请先看一下。`,
  writeCells: (count) => `写入 ${count} 个单元格`,
  written: (count) => `已写入 ${count} 个单元格`,
  undone: (count) => `已撤销，恢复了 ${count} 个单元格`,
  undo: (depth) => `撤销（${depth}）`,
  changedFrom: (was) => `核表改过，原来是${was === "" ? "空白" : ` ${was}`}`,
  marked: (count) => `已标记 ${count} 个单元格`,
  unmarked: () => "已清除标记，单元格原来的格式没有动过",
  sheetInserted: (sheet) => `已插入工作表『${sheet}』`,
  sheetRemoved: (sheet) => `已撤回工作表『${sheet}』`,
  noSelection: "请先在工作簿里选中一片单元格",
  wroteAllocation: "分配",
  reportShown: {
    opened: "核对报告已在新窗口打开，可以打印",
    saved: "核对报告已存成网页文件，在下载文件夹里",
  },
  reportWritten: (sheet) => `核对报告已写在工作表『${sheet}』`,
  nothingToWrite: "没有需要写入的单元格，数字都和明细一致。",
  nothingSafeToWrite: "没有能直接重算的单元格：列表里的问题要先逐处核实。",
  checked: (summary, counts) =>
    counts.length === 0 ? `核对完成：${summary}，没有问题。` : `核对完成：${summary}；${counts.join("，")}。`,
  wroteFix: "采用修改",
  wroteSafe: "采用可靠修改",
  wroteRecalculation: "一键重算",
  wroteSheet: (sheet) => `插入工作表『${sheet}』`,
  wroteReport: (sheet) => `生成核对报告『${sheet}』`,
  wroteBrokenOff: "中断时已写入的改动",
  writeFound: (count) => `上次写入中断，但有 ${count} 个单元格已经写入，可以撤销。`,
  standings: { explained: "已说明", changed: "已说明，数字后来改了", new: "新增" },
  since: ({ mended, explained, changed, added }) =>
    [
      ...(0 < added ? [`新增 ${added} 处`] : []),
      ...(0 < mended ? [`已改 ${mended} 处`] : []),
      ...(0 < explained ? [`已说明 ${explained} 处`] : []),
      ...(0 < changed ? [`说明后数字又改了 ${changed} 处`] : []),
    ].join("，"),
  scoring: (sheet, profile, { explained, of, chosen }, alike) =>
    [
      `${sheet}：${chosen ? "选定" : "适用"}${profile}计分口径`,
      ...(of === 0 ? [] : [explained === of ? `${of} 项得分全部对得上` : `${of} 项得分对上 ${explained} 项`]),
      ...(alike.length === 0 ? [] : [`${list(alike)}口径同样适用`]),
    ].join("，") + "。",
};
