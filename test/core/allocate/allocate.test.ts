import type { AllocationRequest, AllocationUnit, ApportionRule, Limits } from "../../../src/core/allocate";
import { allocate, NO_LIMITS } from "../../../src/core/allocate";
import { amount, amountOf, printAmount, sumOf } from "../../../src/core/number";
import type { Amount } from "../../../src/core/number";

/** The published first batch of Shanghai 2023: people factor, relative score, use factor, in the order of the districts. */
const FIRST: readonly (readonly [string, number, number, number, string])[] = [
  ["黄浦", 157.85, 40, 117.4, "63.63"],
  ["徐汇", 97.05, 40, 83.13, "63.63"],
  ["长宁", 66.25, 39, 99.47, "62.04"],
  ["静安", 118.43, 42, 116.51, "66.81"],
  ["普陀", 102.52, 40, 81.55, "63.63"],
  ["虹口", 93.89, 39, 69.52, "62.04"],
  ["杨浦", 140.75, 43, 105.16, "68.40"],
  ["闵行", 123.46, 42, 69.82, "66.81"],
  ["宝山", 142.24, 40, 81.71, "63.63"],
  ["嘉定", 49.61, 43, 48.34, "68.40"],
  ["浦东", 382.45, 43, 427.67, "68.41"],
  ["金山", 100.43, 40, 117.04, "63.63"],
  ["松江", 77.02, 40, 81.49, "63.63"],
  ["奉贤", 101.32, 38, 96.45, "60.45"],
  ["青浦", 100.17, 37, 52.97, "58.86"],
  ["崇明", 211.36, 43, 416.57, "68.40"],
];

const HAMILTON: ApportionRule = { decimals: 2, method: "hamilton", ties: "largest" };

function exact(text: string): Amount {
  const value = amount(text);
  if (value === null) throw new Error(text);
  return value;
}

function request(
  total: string,
  weights: readonly string[],
  bases: readonly (readonly (number | string)[])[],
  rule: Partial<ApportionRule> = {},
  limits: Partial<Limits> = {},
  lastTime: readonly (number | null)[] = [],
): AllocationRequest {
  const factors = weights.map((weight, place) => ({ name: `f${place + 1}`, weight: exact(weight) }));
  const units = bases.map((own, place): AllocationUnit => {
    const before = lastTime[place] ?? null;
    return {
      name: `u${place + 1}`,
      bases: own.map((base) => exact(String(base))),
      lastTime: before === null ? null : amountOf(before),
    };
  });
  return {
    total: exact(total),
    fullWeight: amountOf(1),
    factors: factors as unknown as AllocationRequest["factors"],
    units: units as unknown as AllocationRequest["units"],
    rule: { ...HAMILTON, ...rule },
    limits: { ...NO_LIMITS, ...limits },
  };
}

function allocated(asked: AllocationRequest) {
  const answer = allocate(asked);
  if (answer.is === "impossible") throw new Error(answer.because.is);
  return answer.allocation;
}

function totals(asked: AllocationRequest): readonly string[] {
  return allocated(asked).units.map((unit) => printAmount(unit.total, asked.rule.decimals));
}

function refused(asked: AllocationRequest) {
  const answer = allocate(asked);
  return answer.is === "impossible" ? answer.because : null;
}

describe("the published tables", () => {
  test("the first batch comes out to the cent, the odd cent with the largest of four equals", () => {
    const answer = allocated(
      request(
        "5162.00",
        ["0.4", "0.2", "0.4"],
        FIRST.map(([, people, score, use]) => [people, score, use]),
      ),
    );
    expect(answer.units.map((unit) => printAmount(unit.amounts[1] ?? amountOf(0), 2))).toEqual(
      FIRST.map((row) => row[4]),
    );
    expect(answer.units.map((unit) => unit.amounts[0]?.toNumber())).toEqual(FIRST.map((row) => row[1]));
    expect(answer.factors.map((factor) => printAmount(factor.total, 2))).toEqual([
      "2064.80",
      "1032.40",
      "2064.80",
    ]);
    expect(answer.units.map((unit) => printAmount(unit.total, 2)).slice(0, 3)).toEqual([
      "338.88",
      "243.81",
      "227.76",
    ]);
  });

  test("the second batch's equal split gives the spare cents to the later rows", () => {
    const even = FIRST.map(() => [1]);
    expect(totals(request("1034.80", ["1"], even, { ties: "later" }))).toEqual([
      ...Array<string>(8).fill("64.67"),
      ...Array<string>(8).fill("64.68"),
    ]);
  });

  test("shares are cut down and the last payer takes the rest", () => {
    const payers = [[60], [8], [12.8], [19.2]];
    const rule = { decimals: 4, method: "truncate-last", ties: "earlier" } as const;
    expect(totals(request("834.66", ["1"], payers, rule))).toEqual([
      "500.7960",
      "66.7728",
      "106.8364",
      "160.2548",
    ]);
  });
});

describe("rounding methods", () => {
  const thirds = [[1], [1], [1]];

  test.each([
    ["hamilton", "earlier", ["33.34", "33.33", "33.33"]],
    ["hamilton", "later", ["33.33", "33.33", "33.34"]],
    ["largest-unit", "later", ["33.33", "33.33", "33.34"]],
    ["last-unit", "earlier", ["33.33", "33.33", "33.34"]],
    ["truncate-last", "earlier", ["33.33", "33.33", "33.34"]],
  ] as const)("%s, ties %s", (method, ties, expected) => {
    expect(totals(request("100", ["1"], thirds, { method, ties }))).toEqual(expected);
  });

  test("rounding each and truncating differ in who pays", () => {
    const bases = [[2], [2], [2], [1]];
    expect(totals(request("1.00", ["1"], bases, { method: "last-unit" }))).toEqual([
      "0.29",
      "0.29",
      "0.29",
      "0.13",
    ]);
    expect(totals(request("1.00", ["1"], bases, { method: "truncate-last" }))).toEqual([
      "0.28",
      "0.28",
      "0.28",
      "0.16",
    ]);
    expect(totals(request("1.00", ["1"], bases, { method: "largest-unit", ties: "later" }))).toEqual([
      "0.29",
      "0.29",
      "0.28",
      "0.14",
    ]);
  });

  test("the last unit is the last that has a base", () => {
    expect(totals(request("1.00", ["1"], [[1], [1], [1], [0]], { method: "truncate-last" }))).toEqual([
      "0.33",
      "0.33",
      "0.34",
      "0.00",
    ]);
  });

  test("a difference too large for the one who takes it is refused", () => {
    const many = Array.from({ length: 100 }, () => [1]);
    expect(refused(request("0.50", ["1"], many, { method: "last-unit" }))).toEqual({
      is: "remainder-too-large",
      unit: 99,
      factor: 0,
    });
  });

  test("shares of the factors finer than the last place are cut so that they add up", () => {
    const answer = allocated(request("100.01", ["0.5", "0.5"], [[1, 1]], { ties: "earlier" }));
    expect(answer.factors.map((factor) => printAmount(factor.total, 2))).toEqual(["50.01", "50.00"]);
  });
});

describe("limits", () => {
  test("a floor lifts the small ones and the others give within each factor", () => {
    const answer = allocated(
      request(
        "100.00",
        ["0.6", "0.4"],
        [
          [1, 2],
          [5, 3],
          [4, 5],
        ],
        {},
        { floor: amountOf(20) },
      ),
    );
    expect(answer.units.map((unit) => unit.limited)).toEqual(["floor", null, null]);
    expect(printAmount(answer.units[0]?.total ?? amountOf(0), 2)).toBe("20.00");
    for (const [place, share] of ["60.00", "40.00"].entries()) {
      expect(printAmount(sumOf(answer.units.map((unit) => unit.amounts[place] ?? amountOf(0))), 2)).toBe(
        share,
      );
    }
  });

  test("a cap in per cent holds one back, and what it leaves pushes the next one to the cap as well", () => {
    const asked = request(
      "100",
      ["1"],
      [[60], [30], [10]],
      {},
      { cap: { is: "share", share: amountOf(0.45) } },
    );
    expect(totals(asked)).toEqual(["45.00", "41.25", "13.75"]);
    const tighter = request(
      "100",
      ["1"],
      [[60], [30], [10]],
      {},
      { cap: { is: "share", share: amountOf(0.4) } },
    );
    expect(totals(tighter)).toEqual(["40.00", "40.00", "20.00"]);
    expect(allocated(tighter).units.map((unit) => unit.limited)).toEqual(["cap", "cap", null]);
  });

  test("nobody falls below last time", () => {
    const asked = request("100", ["1"], [[50], [30], [20]], {}, { notBelowLastTime: true }, [40, 35, null]);
    expect(totals(asked)).toEqual(["46.43", "35.00", "18.57"]);
    expect(allocated(asked).units.map((unit) => unit.limited)).toEqual([null, "not-below", null]);
  });

  test("limits that leave no freedom still add up in every factor", () => {
    const asked = request(
      "100",
      ["0.5", "0.5"],
      [
        [1, 9],
        [9, 1],
        [5, 5],
      ],
      {},
      { cap: { is: "amount", amount: amountOf(34) }, floor: amountOf(33) },
    );
    const answer = allocated(asked);
    for (const place of [0, 1]) {
      expect(printAmount(sumOf(answer.units.map((unit) => unit.amounts[place] ?? amountOf(0))), 2)).toBe(
        "50.00",
      );
    }
    const even = request(
      "99",
      ["0.5", "0.5"],
      [
        [1, 9],
        [9, 1],
        [5, 4],
      ],
      { decimals: 1 },
      { floor: amountOf(33) },
    );
    expect(totals(even)).toEqual(["33.0", "33.0", "33.0"]);
  });

  test("a floor that rounding alone would miss by a cent is kept", () => {
    const bases = [[333335], [333335], [333330]];
    const asked = request("100.00", ["1"], bases, {}, { floor: exact("33.34") });
    expect(refused(asked)?.is).toBe("floors-above-total");
    const kept = request(
      "100.00",
      ["1"],
      [[33335], [33335], [33330]],
      { ties: "later" },
      { floor: exact("33.33") },
    );
    expect(totals(kept)).toEqual(["33.33", "33.34", "33.33"]);
  });
});

describe("what stops a unit", () => {
  test("a unit that comes out at its limit by itself is not stopped by it", () => {
    const capped = request("100", ["1"], [[1], [1]], {}, { cap: { is: "amount", amount: amountOf(50) } });
    expect(allocated(capped).units.map((unit) => unit.limited)).toEqual([null, null]);
    const floored = request("100", ["1"], [[1], [1]], {}, { floor: amountOf(50) });
    expect(allocated(floored).units.map((unit) => unit.limited)).toEqual([null, null]);
  });

  test("a floor above last time stops a unit by its name, last time above the floor by that", () => {
    const asked = request(
      "100",
      ["1"],
      [[1], [1], [8]],
      {},
      { floor: amountOf(15), notBelowLastTime: true },
      [12, 18, null],
    );
    expect(totals(asked)).toEqual(["15.00", "18.00", "67.00"]);
    expect(allocated(asked).units.map((unit) => unit.limited)).toEqual(["floor", "not-below", null]);
  });

  test("last time binds nobody unless it is asked for, and what was taken back last time never does", () => {
    expect(totals(request("100", ["1"], [[1], [9]], {}, {}, [50, null]))).toEqual(["10.00", "90.00"]);
    const back = request("100", ["1"], [[1], [9]], {}, { notBelowLastTime: true }, [-5, null]);
    expect(totals(back)).toEqual(["10.00", "90.00"]);
  });

  test("a floor is rounded up to the last place, a cap down", () => {
    const floored = request("100", ["1"], [[1], [99]], {}, { floor: exact("5.001") });
    expect(totals(floored)).toEqual(["5.01", "94.99"]);
    const capped = request(
      "100",
      ["1"],
      [[60], [40]],
      {},
      { cap: { is: "amount", amount: exact("55.559") } },
    );
    expect(totals(capped)).toEqual(["55.55", "44.45"]);
  });

  test("the factors of a unit that is stopped are scaled alike, and stand to each other as everybody's do", () => {
    const bases = [
      [1, 2],
      [5, 3],
      [4, 5],
    ];
    const asked = request("100", ["0.6", "0.4"], bases, { decimals: 8 }, { floor: amountOf(20) });
    const relations = allocated(asked).units.map(({ amounts: [a, b] }, unit) => {
      const [one = 1, other = 1] = bases[unit] ?? [];
      return ((Number(a) / one) * other) / Number(b);
    });
    const [first = 0, ...others] = relations;
    for (const relation of others) expect(relation).toBeCloseTo(first, 6);
  });

  test("where every unit is stopped, what is left over by the last place still adds up", () => {
    const bases = [
      [1, 9],
      [9, 1],
    ];
    const asked = request("10.01", ["0.5", "0.5"], bases, {}, { floor: exact("5.00") });
    const { units, factors } = allocated(asked);
    expect(factors.map(({ total }) => printAmount(total, 2))).toEqual(["5.01", "5.00"]);
    expect(printAmount(sumOf(units.map(({ total }) => total)), 2)).toBe("10.01");
    for (const { total } of units) expect(Number(total)).toBeGreaterThanOrEqual(5);
  });
});

describe("what cannot be allocated", () => {
  const sound = [
    [1, 2],
    [3, 4],
  ];
  const half = ["0.5", "0.5"];

  test.each<readonly [string, AllocationRequest, object]>([
    ["weights of 99 %", request("1", ["0.5", "0.49"], sound), { is: "weights-sum", share: exact("0.99") }],
    ["a negative weight", request("1", ["1.5", "-0.5"], sound), { is: "negative-weight", factor: 1 }],
    ["a negative weight first", request("1", ["-0.5", "1.5"], sound), { is: "negative-weight", factor: 0 }],
    [
      "a negative base first",
      request("1", half, [
        [-1, 2],
        [3, 4],
      ]),
      { is: "negative-base", unit: 0, factor: 0 },
    ],
    [
      "a base of zero everywhere",
      request("1", half, [
        [1, 0],
        [3, 0],
      ]),
      { is: "zero-base", factor: 1 },
    ],
    [
      "a negative base",
      request("1", half, [
        [1, 2],
        [3, -4],
      ]),
      { is: "negative-base", unit: 1, factor: 1 },
    ],
    ["a total finer than the precision", request("1.005", half, sound), { is: "finer-than-precision" }],
    ["a negative total", request("-1", half, sound), { is: "negative-total" }],
    [
      "floors above the total",
      request("1", half, sound, {}, { floor: exact("0.51") }),
      { is: "floors-above-total", floors: exact("1.02"), total: exact("1") },
    ],
    [
      "caps below the total",
      request("1", half, sound, {}, { cap: { is: "share", share: exact("0.49") } }),
      { is: "caps-below-total", caps: exact("0.98"), total: exact("1") },
    ],
    [
      "a floor above the cap",
      request("1", half, sound, {}, { floor: exact("0.3"), cap: { is: "amount", amount: exact("0.2") } }),
      { is: "floor-above-cap", unit: 0, floor: exact("0.3"), cap: exact("0.2") },
    ],
    [
      "a floor for a unit without any base",
      request(
        "1",
        half,
        [
          [0, 0],
          [3, 4],
        ],
        {},
        { floor: exact("0.1") },
      ),
      { is: "floor-without-base", unit: 0 },
    ],
    [
      "a floor for a unit whose only factor has nothing to place",
      request(
        "100",
        ["1", "0"],
        [
          [1, 0],
          [0, 1],
        ],
        {},
        { floor: amountOf(10) },
      ),
      { is: "floor-without-base", unit: 1 },
    ],
    [
      "weights that make nothing at all",
      { ...request("1", ["0"], [[1]]), fullWeight: amountOf(0) },
      { is: "weights-sum" },
    ],
    [
      "a floor above all that the unit's only factor brings",
      request(
        "1",
        half,
        [
          [1, 0],
          [0, 1],
        ],
        {},
        { floor: exact("0.4"), cap: { is: "amount", amount: exact("0.6") } },
      ),
      {},
    ],
  ])("%s", (_, asked, expected) => {
    const trouble = refused(asked);
    if (Object.keys(expected).length === 0) expect(trouble).toBeNull();
    else expect(trouble).toMatchObject(expected);
  });

  test("a unit named twice, whatever the spaces", () => {
    const asked = request("1", ["1"], [[1], [1]]);
    const twice = { ...asked, units: asked.units.map((unit) => ({ ...unit, name: " 黄 浦" })) };
    expect(refused(twice as unknown as AllocationRequest)).toEqual({ is: "unit-twice", unit: 1, earlier: 0 });
  });

  test("limits that no amounts meet", () => {
    const asked = request(
      "1",
      ["0.9", "0.1"],
      [
        [1, 0],
        [0, 1],
      ],
      {},
      { floor: exact("0.5") },
    );
    expect(refused(asked)).toEqual({ is: "limits-unreachable" });
  });
});
