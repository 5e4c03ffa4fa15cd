/** Something the host takes Excel to do, that whoever has a real Excel should confirm once. */
export interface Assumption {
  /** As the checklist of docs/deploy.zh-CN.md numbers it. */
  readonly id: string;
  /** Where it is taken from. */
  readonly source: string;
  /** What is assumed, in the checklist's words. */
  readonly says: string;
  /** What to do in a real Excel, and what should then be seen. */
  readonly confirm: string;
}

/** All of them. The host's code names its sources beside each behaviour; this is the list for the person at the Excel. */
export const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: "A01",
    source: "Microsoft: Set and get range values, text, or formulas; OfficeDev/office-js issue 6687",
    says: "写入字符串等于在单元格里键入：=、+、-、@ 开头成为公式，1,234、12%、3-4 成为数字或日期；前加一撇则保持文字，读出时没有这一撇。",
    confirm: "把一个文本单元格改成“12%”一类的文字并采用，单元格仍是文字；再撤销，恢复原样。",
  },
  {
    id: "A02",
    source: "Microsoft: Range.values; Keep leading zeros and large numbers",
    says: "设为“文本”格式的单元格照收文字；写入数字会变成文字，所以核表同时改成数字格式。",
    confirm: "对一个“文本”格式、以文字存放的数字执行修复，右对齐显示且可以求和。",
  },
  {
    id: "A03",
    source: "Microsoft: Error handling with the application-specific JavaScript APIs",
    says: "一批调用不是事务：在第一个出错处停下，此前的写入保留。核表因此自行恢复。",
    confirm: "给某列加数据有效性后重算：要么全部写入，要么提示并全部恢复。",
  },
  {
    id: "A04",
    source: "Microsoft: Range.text, Range.formulas",
    says: "显示文字与列宽无关；没有公式的单元格，formulas 给出它的值。",
    confirm: "把列宽缩到显示 ####，核对结果不变。",
  },
  {
    id: "A05",
    source: "Microsoft: Worksheet.getUsedRangeOrNullObject",
    says: "只取有值的已用区域时，只设了格式的空单元格不算。",
    confirm: "给整列填色后核对，用时没有明显变化。",
  },
  {
    id: "A06",
    source: "Microsoft: Range.rowHidden, RangeView; OfficeDev/office-js issue 4263",
    says: "部分行隐藏时 rowHidden 为空值；可见视图只列出可见单元格的地址。",
    confirm: "隐藏或筛选掉几行后核对，隐藏的行照样参加合计的核对。",
  },
  {
    id: "A07",
    source: "Microsoft: WorksheetProtection; OfficeDev/office-js issue 6784",
    says: "受保护的工作表可以读；写入、标记、建表都会被拒绝。",
    confirm: "保护一张表后采用一处修改：提示指出这张表的名字，没有任何单元格被改。",
  },
  {
    id: "A08",
    source: "Microsoft: Merge and unmerge cells; OfficeDev/office-js issue 5918",
    says: "合并区域里除左上角以外的单元格不保存内容，读出为空；查询合并区域会清空撤销列表，核表不查询。",
    confirm: "在带合并单元格的自评表上核对，随后按 Ctrl+Z 仍能撤销自己先前的输入。",
  },
  {
    id: "A09",
    source: "Microsoft: Range.hasSpill (ExcelApi 1.12)",
    says: "动态数组溢出到的单元格 hasSpill 为真；核表拒绝写入。",
    confirm: "用 SEQUENCE 溢出一列数后，对其中一格执行修改：被拒绝，数组完好。",
  },
  {
    id: "A10",
    source: "Microsoft: Resource limits and performance optimization for Office Add-ins",
    says: "网页版一次请求或回答不超过 5 MB，一次读取不超过五百万个单元格；超出时报错，核表自行分批。",
    confirm: "在 Excel 网页版里核对一个二十万格的工作簿，能够完成。",
  },
  {
    id: "A11",
    source: "Microsoft: Worksheet.getRanges",
    says: "一次给出的地址文字不超过 8192 个字符，核表自行分段。",
    confirm: "一张表上标记三百处以上，全部有颜色。",
  },
  {
    id: "A12",
    source: "OfficeDev/office-js issues 2180, 6827, 6835",
    says: "条件格式的公式原样保存；只有自定义类型可以读公式；重新打开后编号可能改变，所以核表按公式里的标签认出自己的标记。",
    confirm: "标记、保存、关闭、重新打开，再点“清除标记”：核表的颜色全部消失，本人设的条件格式一条不少。",
  },
  {
    id: "A13",
    source: "Microsoft: TableCollection.add, Table.delete",
    says: "表格的标题是互不相同的文字；新工作表排在最后；删除表格连同其单元格内容。",
    confirm: "连续两次写核对报告：只有一张报告表，内容是第二次的；在报告里写字后再写一次，得到另一张表。",
  },
  {
    id: "A14",
    source: "Microsoft: HYPERLINK function",
    says: "以 # 开头的 HYPERLINK 公式跳到本工作簿的单元格。",
    confirm: "点报告里的单元格名，跳到该单元格（含带空格和引号的表名）。",
  },
  {
    id: "A15",
    source: "Microsoft: Setting, CustomXmlPart",
    says: "说明保存在工作簿的自定义 XML 部件里，报告的记录保存在加载项设置里，都随文件保存。",
    confirm: "写一条说明，保存后在另一台电脑打开：说明还在。",
  },
  {
    id: "A16",
    source: "OfficeDev/office-js issues 3788, 6170; the client's own request flags",
    says: "旧版本里任何写入都会清空撤销列表；只读的请求不会。",
    confirm: "键入一个数，核对，按 Ctrl+Z：撤销的是自己的输入。",
  },
  {
    id: "A17",
    source:
      "Microsoft: WorksheetChangedEventArgs (triggerSource, ExcelApi 1.14); OfficeDev/office-js issue 5347",
    says: "改动事件说明是谁改的：加载项自己的改动带有 ThisLocalAddin，共同编辑者的改动来源为 Remote。",
    confirm: "核对后改一个数：窗格出现“表格已改动”；由核表写入后不出现。",
  },
  {
    id: "A18",
    source: "Office.js: error 5004 becomes InvalidOperationInCellEditMode",
    says: "编辑单元格时调用失败，什么也没有做。",
    confirm: "双击进入一个单元格不退出，点“核对”：提示先按回车，按后重试成功。",
  },
  {
    id: "A19",
    source: "Microsoft: Worksheet.activate, Range.select",
    says: "隐藏的工作表不能激活，也不能选中其中的单元格。",
    confirm: "隐藏一张有问题的表后点“定位”：提示而不是没有反应。",
  },
  {
    id: "A20",
    source: "Microsoft: Configure your Office Add-in to use a shared runtime; Office.addin.showAsTaskpane",
    says: "点功能区按钮时，窗格没有打开也会在后台加载同一个页面；命令完成后窗格打开。",
    confirm: "关闭窗格，点“核对”：几秒后窗格打开并显示结果，按钮不再呈忙碌状态。",
  },
  {
    id: "A21",
    source: "Microsoft: Office.OfficeTheme; the library turns isDarkTheme into a colour",
    says: "外观颜色是 #rrggbb 形式的文字，网页版可能没有；核表按背景亮度区分深浅。",
    confirm: "把 Office 主题换成黑色后重新打开窗格：窗格为深色。",
  },
  {
    id: "A22",
    source: "Microsoft: Understanding the JavaScript API for Office; this page's own policy",
    says: "Office.js 在本页的安全策略下照常工作，不需要访问其他网址。",
    confirm: "打开开发者工具的“网络”：除本服务器外没有其他地址（使用微软地址的 Office.js 时除外）。",
  },
  {
    id: "A23",
    source: "Microsoft: Error handling; Excel on the web",
    says: "会话过期时返回 InvalidOrTimedOutSession；宿主一分钟没有回答，核表视为连接已断。",
    confirm: "在网页版里断网后点“核对”：提示连接已断。",
  },
  {
    id: "A24",
    source: "Microsoft: Excel specifications and limits",
    says: "数字保留 15 位有效数字，单元格文字不超过 32767 个字符，工作表名不超过 31 个字符。",
    confirm: "写入 15 位数字后核对，读回的数不变。",
  },
  {
    id: "A25",
    source: "Microsoft: Office.UI.openBrowserWindow (OpenBrowserWindowApi 1.1)",
    says: "桌面版的网页组件里，链接不一定能打开新窗口，核表改请 Office 打开系统浏览器；网页版不支持这个请求，由链接自己打开。指南和窗格在同一台服务器上，不需要外网。",
    confirm: "点“帮助”里的“使用指南（有图）”：浏览器打开指南，图都能看到；断开外网再试一次。",
  },
  {
    id: "A26",
    source:
      "Microsoft: Use the Office dialog API; Alternative ways of passing messages to a dialog box from its host page",
    says: "网页组件不能可靠地下载文件，核表的报告页在 Office 的对话框里打开；对话框和窗格共用本地存储，不共用的（网页版）由对话框向窗格要（DialogApi 1.2）；打不开对话框时改写成工作表。",
    confirm: "“更多 → 打印核对报告…”：打开的窗口里有完整的报告，点“打印”出现打印预览；在网页版里再试一次。",
  },
];
