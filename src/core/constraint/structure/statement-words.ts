/** By their names: what remains, what it begins with, what is added or taken away. */
interface Statement {
  readonly whole: RegExp;
  readonly first: RegExp;
  readonly sign: 1 | -1;
  readonly second: RegExp;
  /** A third line, taken away, where there is one. */
  readonly less?: RegExp;
  /** Whether there has to be one. */
  readonly needsLess?: true;
}

/** The identities of a statement of income and expenditure. */
export const STATEMENTS: readonly Statement[] = [
  {
    whole: /收支([结节]余|差额)$|^(本年|当年|当期|本期)(收支)?[结节]余$/,
    first: /收入(合计|总计)?$/,
    sign: -1,
    second: /支出(合计|总计)?$/,
  },
  {
    whole: /(年末|期末|月末|累计|滚存).{0,2}(滚存)?([结节]余|结存|余额)$/,
    first: /(上[年月期]|年初|期初|月初).{0,4}([结节]余|余额|结转)$/,
    sign: 1,
    second: /(本[年月期]|当[年月期]|收支)(收支)?([结节]余|差额)$/,
  },
  {
    whole: /(年末|期末|累计|滚存).{0,2}(滚存)?([结节]余|结存|余额)$/,
    first: /(上年|年初|期初).{0,4}([结节]余|结存|余额|结转)$/,
    sign: 1,
    second: /收入(合计|总计|小计)?$/,
    less: /支出(合计|总计|小计)?$/,
    needsLess: true,
  },
  // What is still due: 应补拨 of 应负担 and 已拨付.
  {
    whole: /^(此次|本次|本批|尚|还|仍)?(应|需|欠|待|未)[^率]{0,2}(拨|缴|付|发|下达|补|退|清算)[^率]{0,4}$/,
    first: /^应/,
    sign: -1,
    second: /^已/,
  },
  // 财政支出项目绩效评价自评报告: what came in and was not spent.
  {
    whole: /^(资金)?[结节]余(资金|数|金额)?(\(万?元\))?$/,
    first: /^(实际)?到位(资金|数|金额)?(\(万?元\))?$/,
    sign: -1,
    second: /^实际(支出|使用)(数|金额)?(\(万?元\))?$/,
  },
  // 企业会计准则第30号, profit statement.
  { whole: /^利润总额$/, first: /^营业利润$/, sign: 1, second: /^营业外收入$/, less: /^营业外支出$/ },
  { whole: /^净利润$/, first: /^利润总额$/, sign: -1, second: /^所得税(费用)?$/ },
];
