import { ALLOCATION_ZH_CN } from "./allocation";
import { ALLOCATION_TAB_ZH_CN } from "./allocation-tab";
import { COMMAND_LINE_ZH_CN } from "./command-line";
import { PHRASES_ZH_CN } from "./phrases";
import { JOURNAL_ZH_CN } from "./journal";
import { KINDS_ZH_CN } from "./kinds";
import { PLAIN_RULES_ZH_CN } from "./plain-rules";
import { PROFILES_ZH_CN } from "./profiles";
import { RECOGNITION_ZH_CN } from "./recognition";
import { REPORT_ZH_CN } from "./report";
import { SLIPS_ZH_CN } from "./slips";
import { TROUBLES_ZH_CN } from "./troubles";
import { UI_ZH_CN } from "./ui";
import { WORKBENCH_ZH_CN } from "./workbench";
import type { Words } from "../words";

/** All that the product says in Chinese. */
export const ZH_CN: Words = {
  language: "zh-CN",
  ui: UI_ZH_CN,
  workbench: WORKBENCH_ZH_CN,
  rules: { ...KINDS_ZH_CN, ...PLAIN_RULES_ZH_CN },
  slips: SLIPS_ZH_CN,
  troubles: TROUBLES_ZH_CN,
  phrases: PHRASES_ZH_CN,
  commandLine: COMMAND_LINE_ZH_CN,
  allocation: ALLOCATION_ZH_CN,
  allocationTab: ALLOCATION_TAB_ZH_CN,
  journal: JOURNAL_ZH_CN,
  report: REPORT_ZH_CN,
  severities: { error: "必改", verify: "核实", notice: "提示" },
  verdicts: { holds: "平衡", rounding: "有尾差", inconsistent: "不平", unknown: "没有核对" },
  recognition: RECOGNITION_ZH_CN,
  profiles: PROFILES_ZH_CN,
  safeties: {
    safe: "可靠：只重算得出来的数，不动手工填写的明细。",
    ask: "只有这一种改法能让各处都平衡，但改的是手工填写的数，请先对照原始资料。",
    show: "有几种改法都能平衡，核表不替您决定。",
  },
};
