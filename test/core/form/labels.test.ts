import {
  areAllSources,
  depthOfLabel,
  fundSourceOf,
  isPoints,
  numberOfLabel,
  pointsInLabel,
  roleOf,
  stripNumber,
} from "../../../src/core/form";
import type { FundSource, LineRole } from "../../../src/core/form";
import type { Line } from "../../../src/core/table";

/** A line of these labels, outermost first. */
function lineOf(path: readonly string[], more: Partial<Line> = {}): Line {
  return {
    place: 0,
    label: path.at(-1) ?? "",
    path,
    raw: path.at(-1) ?? "",
    at: null,
    indent: 0,
    hidden: false,
    ordinal: "",
    wing: 0,
    unit: "",
    saidTotal: null,
    ...more,
  };
}

/** What a role says beyond that a line is one like any other. */
function told(role: LineRole): string {
  const { total, level, ...kinds } = role;
  const said = Object.entries(kinds).flatMap(([kind, is]) => (is ? [kind] : []));
  return [...(total === null ? [] : [total]), ...said, ...(level === 0 ? [] : [`level ${level}`])].join(" ");
}

test.each([
  ["合计", "total"],
  ["总计", "total"],
  ["全市", "total"],
  ["总", "total"],
  ["总产值", ""],
  ["五、本年收入小计", "subtotal level 1"],
  ["四、社会消费品零售总额", "level 1"],
  ["四、支出合计", "total level 1"],
  ["(二)进出口总额(亿元)", "level 2"],
  ["其中:合计", "partOf"],
  ["其中:中央财政资金", "partOf"],
  ["1.其中:中央", "partOf level 3"],
  ["不计入合计的补助", ""],
  ["合计45696元", ""],
  ["执行率", "rate"],
  ["同比增减额", "difference"],
  ["同比增长", "rate"],
  ["增长额", "difference"],
  ["占比", "rate share"],
  ["占全市的比重", "rate share"],
  ["困难群众人数因素(40%)", ""],
  ["增长40%", "rate"],
  ["省级分成20%部分", ""],
  ["市级分成", ""],
  ["年末余额", "difference stock"],
  ["期初数", "stock"],
  ["人均补助", "single"],
  ["补助标准", "single"],
  ["补助标准(元)", "single"],
  ["标准化建设", ""],
  ["得分", "single"],
  ["合计得分", "total"],
  ["得分合计", "total single"],
  ["亩产", "single"],
  ["总亩产量", ""],
  ["%", "rate"],
  ["(3)维修", "level 4"],
  ["③维修", "level 5"],
  ["a.维修", "level 6"],
  ["1.5倍", ""],
  ["2、维修", "level 3"],
])("%s is: %s", (label, role) => {
  expect(told(roleOf(lineOf([label])))).toBe(role);
});

test.each([
  [["比重", "2020年"], "rate share"],
  [["金额", "2020年"], ""],
  [["比重", "上半年"], "rate share"],
  [["比重", "某年度项目"], ""],
  [["增长", "%"], "rate"],
  [["月标准", "元/月"], "single"],
  [["合计", "万元"], "total"],
  [["增减", "幅(%)"], "rate"],
  [["增减", "上年"], "rate"],
  [["增减", "上年(%)"], "rate"],
  [["其中", "中央"], "partOf"],
  [["全县", "农村"], ""],
  [["农村", "全县"], ""],
])("%j is: %s", (path, role) => {
  expect(told(roleOf(lineOf(path)))).toBe(role);
});

test("a numbered line is no whole of an area, and what a person says of a total goes before its name", () => {
  expect(roleOf(lineOf(["全市"], { ordinal: "3" })).total).toBeNull();
  expect(roleOf(lineOf(["合计"], { saidTotal: false })).total).toBeNull();
  expect(roleOf(lineOf(["小计"], { saidTotal: false })).total).toBeNull();
  expect(roleOf(lineOf(["全部"], { saidTotal: true })).total).toBe("total");
  expect(roleOf(lineOf(["小计"], { saidTotal: true })).total).toBe("subtotal");
});

test.each([
  ["三、收入", 3, 1],
  ["十、收入", 10, 1],
  ["十二、收入", 12, 1],
  ["二十、收入", 20, 1],
  ["二十三、收入", 23, 1],
  ["(九)收入", 9, 2],
  ["7.收入", 7, 3],
  ["12、收入", 12, 3],
  ["1.5倍", null, 0],
  ["(12)收入", 12, 4],
  ["⑫收入", 12, 5],
  ["第三产业", 3, 0],
  ["第十一中学", 11, 0],
  ["收入", null, 0],
  ["a收入", 1, 6],
  ["c.收入", 3, 6],
])("%s bears the number %s, at depth %d", (label, number, depth) => {
  expect([numberOfLabel(label), depthOfLabel(label)]).toEqual([number, depth]);
});

test.each([
  ["五、本年收入小计", "本年收入小计"],
  ["(3)维修", "维修"],
  ["维修", "维修"],
  ["1.5倍", "1.5倍"],
])("%s without its number is %s", (label, bare) => {
  expect(stripNumber(label)).toBe(bare);
});

test.each([
  ["分值", true],
  ["指标分值", true],
  ["执行率分值(10分)", true],
  ["自评分", true],
  ["得分", true],
  ["得分率", false],
  ["权重得分", true],
  ["分值说明", false],
])("%s heads points: %s", (label, are) => {
  expect(isPoints(lineOf([label]))).toBe(are);
});

test("no line holds no points", () => {
  expect(isPoints(undefined)).toBe(false);
});

test.each([
  ["产出指标(50分)", "50"],
  ["产出指标[12.5分]", "12.5"],
  ["项目管理13分", "13"],
  ["满意度10分", null],
  ["产出指标", null],
  ["产出指标(50)", null],
  ["指标50分以上", null],
])("%s states points: %s", (label, points) => {
  expect(pointsInLabel(label)?.toString() ?? null).toBe(points);
});

test.each<[string, FundSource | null]>([
  ["其中:中央财政资金", "central"],
  ["中央资金", "central"],
  ["地方财政资金", "local"],
  ["地方资金/其他", "other"],
  ["其他资金", "other"],
  ["其它", "other"],
  ["当年其他资金", "other"],
  ["省级资金", "level"],
  ["市县财政", "level"],
  ["本级财政(含区)", "level"],
  ["财政拨款", "state"],
  ["上级财政补助:", "state"],
  ["自筹资金", "own"],
  ["社会捐赠", "own"],
  ["单位自有资金", "own"],
  ["财政支出", null],
  ["财政资金执行率", null],
  ["中央资金合计", null],
  ["省级部门", null],
  ["甲村", null],
  ["中央财政城乡困难群众救助补助资金", null],
])("%s is money of: %s", (label, source) => {
  expect(fundSourceOf(label)).toBe(source);
});

test.each<[readonly FundSource[], boolean]>([
  [["central", "local", "other"], true],
  [["state", "other"], true],
  [["central", "level", "other"], true],
  [["central", "local"], false],
  [["other"], false],
  [["local", "level", "other"], false],
  [["state", "central", "other"], false],
  [["state", "local", "other"], false],
  [["state", "level", "other"], false],
])("%j are all sources, each once: %s", (sources, are) => {
  expect(areAllSources(sources)).toBe(are);
});
