import { inspected } from "../docs/check";

/** Lawful sheets of many shapes, on each of which something was once said. Nothing may be, and relations must be found. */
const LAWFUL: readonly { readonly name: string; readonly sheet: string }[] = [
  {
    name: "a member that is taken away inside a group",
    sheet: `
资产 | 年初余额 | 期末余额
流动资产：
货币资金 | 500.00 | 620.00
应收账款 | 80.00 | 95.00
减：坏账准备 | 8.00 | 9.50
存货 | 60.00 | 70.00
流动资产合计 | 632.00 | 775.50`,
  },
  {
    name: "a journal whose balance is carried on",
    sheet: `
日期 | 摘要 | 收入金额 | 支出金额 | 余额
 | 上年结转 |  |  | 1000.00
01-03 | 财政拨入 | 500.00 |  | 1500.00
01-05 | 发放低保金 |  | 300.00 | 1200.00
01-12 | 利息 | 3.20 |  | 1203.20
01-18 | 发放特困供养 |  | 250.00 | 953.20
 | 本月合计 | 503.20 | 550.00 | 953.20`,
  },
  {
    name: "two columns of shares and one of growth beside the amounts",
    sheet: `
支出功能 | 2021年 | 占比 | 2022年 | 占比 | 增长率
教育 | 18.42 | 25% | 19.07 | 25% | 3.5%
社会保障 | 14.06 | 19% | 15.98 | 21% | 13.7%
卫生健康 | 9.73 | 13% | 11.26 | 15% | 15.7%
农林水 | 8.51 | 12% | 8.02 | 10% | -5.8%
城乡社区 | 6.64 | 9% | 5.47 | 7% | -17.6%
公共安全 | 4.35 | 6% | 4.41 | 6% | 1.4%
其他 | 11.29 | 15% | 12.33 | 16% | 9.2%
合计 | 73.00 | 100% | 76.54 | 100% | 4.8%`,
  },
  {
    name: "a score form with a 小计 for each block",
    sheet: `
一级指标 | 二级指标 | 分值 | 得分
决策 | 项目立项 | 10 | 9.2
 | 绩效目标 | 8 | 6.8
决策小计 |  | 18 | 16
产出 | 产出数量 | 40 | 38
 | 产出质量 | 42 | 37.8
产出小计 |  | 82 | 75.8
合计 |  | 100 | 91.8`,
  },
  {
    name: "a total and its projects, each with its sources below",
    sheet: `
序号 | 项目 / 资金来源 | 总投资 | 2024年计划
 | 合计 | 18000 | 4600
 | 其中：中央资金 | 11000 | 2800
 | 省级资金 | 7000 | 1800
1 | 大河治理 | 10000 | 2600
 | 其中：中央资金 | 6000 | 1500
 | 省级资金 | 4000 | 1100
2 | 水库除险 | 8000 | 2000
 | 其中：中央资金 | 5000 | 1300
 | 省级资金 | 3000 | 700`,
  },
  {
    name: "movements in two groups and what remains of them",
    sheet: `
类别 | 账面原值 |  |  |  | 累计折旧 |  |  |  | 账面净值
 | 期初余额 | 本期增加 | 本期减少 | 期末余额 | 期初余额 | 本期计提 | 本期转出 | 期末余额
房屋 | 3000 | 500 | 100 | 3400 | 900 | 120 | 30 | 990 | 2410
通用设备 | 2200 | 310 | 60 | 2450 | 700 | 95 | 22 | 773 | 1677
专用设备 | 4100 | 260 | 90 | 4270 | 1300 | 210 | 41 | 1469 | 2801
家具 | 800 | 40 | 15 | 825 | 200 | 33 | 9 | 224 | 601
合计 | 10100 | 1110 | 265 | 10945 | 3100 | 458 | 102 | 3456 | 7489`,
  },
  {
    name: "a mean of the whole in the total row",
    sheet: `
医院级别 | 住院人次 | 总费用（万元） | 次均费用（元）
三级医院 | 5120 | 3644.90 | 7119
二级医院 | 4210 | 1980.33 | 4704
一级医院 | 1380 | 402.15 | 2914
合计 | 10710 | 6027.38 | 5628`,
  },
  {
    name: "a number per ten thousand in the total row",
    sheet: `
县区 | 人口（万人） | 执业医师（人） | 每万人口医师数
城关 | 62.31 | 1420 | 22.79
河东 | 40.18 | 905 | 22.52
河西 | 35.07 | 861 | 24.55
全市 | 137.56 | 3186 | 23.16`,
  },
  {
    name: "a line the total says it does not count",
    sheet: `
场馆 | 中央补助 | 省级补助
市体育馆 | 120.00 | 30.00
市游泳馆 | 86.50 | 24.00
县体育场 | 54.00 | 12.50
合计 | 260.50 | 66.50
全民健身活动（不计入合计） | 40.00 | 10.00`,
  },
  {
    name: "opening and closing balances over years",
    sheet: `
年度 | 期初本金余额 | 当年还本 | 当年利息 | 还本付息合计 | 期末本金余额
2024年 | 5000.00 | 500.00 | 160.00 | 660.00 | 4500.00
2025年 | 4500.00 | 1500.00 | 144.00 | 1644.00 | 3000.00
2026年 | 3000.00 | 1000.00 | 96.00 | 1096.00 | 2000.00
合计 |  | 3000.00 | 400.00 | 3400.00`,
  },
  {
    name: "opening and closing balances over months",
    sheet: `
项目 | 1月 | 2月 | 3月 | 4月 | 一季度及4月
月初余额 | 860.40 | 850.23 | 841.39 | 854.41 | 860.40
本月收入 | 31.28 | 71.50 | 43.65 | 32.33 | 178.76
本月支出 | 41.45 | 80.34 | 30.63 | 48.10 | 200.52
月末余额 | 850.23 | 841.39 | 854.41 | 838.64 | 838.64`,
  },
  {
    name: "a total row that is a mean in one column",
    sheet: `
单位 | 人数 | 平均年龄 | 工资总额（元）
机关 | 38 | 44.2 | 5168400
执法队 | 62 | 41.7 | 6894200
服务中心 | 25 | 38.9 | 2601750
监测站 | 51 | 40.3 | 5440680
合计（平均） | 176 | 41.4 | 20105030`,
  },
  {
    name: "a band of ages in the header",
    sheet: `
单位 | 在职人数 | 女 | 35岁以下
甲 | 682 | 291 | 166
乙 | 914 | 402 | 371
丙 | 2286 | 1502 | 702
总计 | 3882 | 2195 | 1239`,
  },
  {
    name: "an age in the header",
    sheet: `
单位 | 在职人数 | 女 | 35岁
甲 | 682 | 291 | 166
乙 | 914 | 402 | 371
丙 | 2286 | 1502 | 702
总计 | 3882 | 2195 | 1239`,
  },
  {
    name: "two levels and one column of figures, by numbers in the labels",
    sheet: `
项目 | 金额
一、工资 | 300
1.基本工资 | 100
2.津贴 | 200
二、公用 | 150
1.办公费 | 150
合计 | 450`,
  },
  {
    name: "two levels by numbers in a column of their own",
    sheet: `
序号 | 项目 | 预算 | 执行
一 | 工资 | 300 | 280
1 | 基本工资 | 100 | 90
2 | 津贴 | 200 | 190
二 | 公用 | 150 | 140
1 | 办公费 | 90 | 85
2 | 水电费 | 60 | 55
合计 |  | 450 | 420`,
  },
  {
    name: "dotted numbers",
    sheet: `
序号 | 项目 | 金额
1 | 一类 | 300
1.1 | 甲 | 100
1.2 | 乙 | 200
2 | 二类 | 150
2.1 | 丙 | 150
合计 |  | 450`,
  },
  {
    name: "groups without figures, number and name in two cells",
    sheet: `
序号 | 项目 | 金额
一 | 水利
1 | 甲 | 100
2 | 乙 | 200
二 | 交通
1 | 丙 | 150
合计 |  | 450`,
  },
  {
    name: "a total over a column that nobody filled",
    sheet: `
单位 | 2022年 | 2023年
甲 |  | 100
乙 |  | 200
丙 |  | 300
合计 | 550 | 600`,
  },
  {
    name: "totals of parts below the total",
    sheet: `
项目 | 金额
道路 | 120
桥梁 | 80
绿化 | 45
合计 | 245
其中：财政资金合计 | 200
自筹资金合计 | 45`,
  },
  {
    name: "a condition that is the same in all lines and in the total row",
    sheet: `
县 | 人数 | 标准 | 月数 | 金额
甲 | 10 | 500 | 12 | 60000
乙 | 20 | 500 | 12 | 120000
丙 | 5 | 500 | 12 | 30000
合计 | 35 | 500 | 12 | 210000`,
  },
  {
    name: "four units of which the last is by accident the first two less the third",
    sheet: `
区名称 | 困难群众人数因素（50%） | 绩效评价因素（50%） | 合计
黄浦   | 30.00 | 25.00 | 55.00
徐汇   | 20.00 | 25.00 | 45.00
长宁   | 26.50 | 25.00 | 51.50
静安   | 23.50 | 25.00 | 48.50
合计   | 100.00 | 100.00 | 200.00`,
  },
  {
    name: "what remains, whatever the columns before it are called",
    sheet: `
单位 | 期初数量 | 入库 | 出库 | 期末数量
甲仓 | 120.50 | 46.20 | 31.70 | 135.00
乙仓 | 98.40  | 12.60 | 45.90 | 65.10
丙仓 | 76.30  | 58.10 | 20.40 | 114.00`,
  },
];

test.each(LAWFUL)("$name: nothing to say", ({ sheet }) => {
  const { findings, relations } = inspected(sheet);
  expect(findings).toEqual([]);
  expect(
    relations.filter(({ verdict }) => verdict === "holds" || verdict === "rounding").length,
  ).toBeGreaterThan(0);
});
