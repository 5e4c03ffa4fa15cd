import type { WorkbenchWords } from "../workbench-words";

/** The workbench in Chinese. */
export const WORKBENCH_ZH_CN: WorkbenchWords = {
  open: "打开工作簿",
  download: "下载",
  downloadHint: "下载改好的工作簿",
  samples: "示例",
  samplesDraft: "报送前的稿子（有差错）",
  samplesClean: "已公布的定稿",
  sampleTitles: {
    "shanghai-2023-medical-assistance": "上海 2023 年医疗救助",
    "tianjin-2023-medical-assistance": "天津 2023 年医疗救助",
    "shanghai-2023-service-capacity": "上海 2023 年医疗服务能力",
    "shanghai-2022-resident-insurance": "上海 2022 年居民医保",
  },
  corrected: (name) => `${name}（已核）`,
  drop: "松开鼠标，打开这个工作簿",
  dropPromise: "只在本机读取，不会上传。",
  loading: "正在打开…",
  notFetched: "这个示例没有读到，请再试一次。",
  sheets: "工作表",
  sheet: (name) => `工作表 ${name}`,
  editor: "编辑单元格",
  address: "所选单元格",
  content: "单元格内容",
  pane: "核对窗格",
  count: (count) => `计数：${count}`,
  sum: (sum) => `求和：${sum}`,
  noFormulas: "这里只能填数字和文字。公式请在 Excel 或 WPS 里填写。",
  notRecalculated: "公式的结果保持文件里保存的样子，在 Excel 或 WPS 里打开后会重新计算。",
  dismiss: "知道了",
  moreSheets: "更多工作表",
};
