import type { CommandLineWords } from "../command-line";

/** What only the command line says, in Chinese. */
export const COMMAND_LINE_ZH_CN: CommandLineWords = {
  purpose: "核表：核对财政绩效自评表和资金分配表里的合计、权重、执行率、批次和跨表数字。",
  usage: "用法：",
  commands: {
    check: "核对工作簿（文件或文件夹，.xlsx、.xlsm）",
    fix: "写出改好的副本；原文件不动",
    allocate: "按因素法分配资金，分位尾差一次调平",
    round: "舍位平衡：换单位、去小数后，表内各合计仍然平衡",
    explain: "说明一个单元格所在的每条勾稽关系",
  },
  version: "显示版本号",
  unknownCommand: (name) => `没有“${name}”这个命令。`,
  badOption: (option) => `选项 ${option} 不认识，或者写法不对。`,
  missing: (what) => `缺少 ${what}。`,
  badValue: (option, value, allowed) => `${option} 不能是“${value}”，可以是 ${allowed.join("、")}。`,
  noSuchFile: (path) => `没有找到文件 ${path}。`,
  unreadable: (path) => `文件 ${path} 打不开，请看是不是没有读取权限。`,
  noWorkbooksIn: (folder) => `文件夹 ${folder} 里没有 .xlsx 或 .xlsm 文件。`,
  notWritten: (path) => `文件 ${path} 写不进去，请看文件夹是否存在、是否可写。`,
  outputIsInput: "--output 不能是输入的文件，核表不改动原文件。",
  signatureLost: (path) => `${path} 带有数字签名：签名只对原文件有效，改写的副本不再有有效签名。`,
  awaiting: (count, areas) =>
    `有 ${count} 个公式的结果随改动而变，副本里还是旧结果，下次用 Excel 或 WPS 打开时自动重算：${areas.join("、")}。`,
  oneFileOnly: "这种格式一次只能核对一个工作簿。",
  textNotYet: "暂时还不能核对报告正文（--text），请先核对工作簿。",
  noProfile: (name, known) => `没有名为“${name}”的计分口径，可以是 ${known.join("、")}。`,
  notACell: (address) => `“${address}”不是单元格，请写成 工作表!E5。`,
  progress: (done, of, file) => `${done}/${of}  ${file}`,
  relations: (count) => `${count} 条勾稽关系：`,
  noRelations: "这个单元格不在任何勾稽关系里。",
  wrote: (cells, path) => `已改 ${cells} 个单元格，写在 ${path}。`,
  wroteNothing: (path) => `没有可以可靠修改的单元格，副本写在 ${path}。`,
  takenBack: (relations) => `照此修改会使原来平衡的${relations.join("、")}不再平衡，所以全部没有改。`,
  left: (counts) => (counts.length === 0 ? "改后没有问题。" : `还有 ${counts.join("，")}。`),
  failure: (file, message) => `${file}：${message}`,
};
