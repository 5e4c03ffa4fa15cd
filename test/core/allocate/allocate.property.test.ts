import fc from "fast-check";
import type { AllocationRequest, ApportionRule } from "../../../src/core/allocate";
import { allocate, NO_LIMITS } from "../../../src/core/allocate";
import { amountOf, ofLastUnits, wholeUnits } from "../../../src/core/number";

const RUNS = { numRuns: 300, seed: 20240329 };

/** Bases, weights and a total of any size; some bases are zero, no factor is without any. */
const instance = fc
  .record({ units: fc.integer({ min: 1, max: 9 }), factors: fc.integer({ min: 1, max: 4 }) })
  .chain(({ units, factors }) =>
    fc.record({
      total: fc.bigInt({ min: 0n, max: 10n ** 9n }),
      weights: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: factors, maxLength: factors }),
      bases: fc.array(
        fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 50 })), {
          minLength: factors,
          maxLength: factors,
        }),
        { minLength: units, maxLength: units },
      ),
      ties: fc.constantFrom("largest" as const, "later" as const, "earlier" as const),
      decimals: fc.integer({ min: 0, max: 3 }),
    }),
  )
  .filter(({ weights, bases }) => {
    const sum = weights.reduce((a, b) => a + b, 0);
    return 0 < sum && weights.every((_, factor) => bases.some((own) => own[factor] !== 0));
  });

type Instance = typeof instance extends fc.Arbitrary<infer T> ? T : never;

function asRequest({ total, weights, bases, ties, decimals }: Instance, rule: Partial<ApportionRule> = {}) {
  const sum = weights.reduce((a, b) => a + b, 0);
  const factors = weights.map((weight, place) => ({ name: `f${place}`, weight: amountOf(weight) }));
  const units = bases.map((own, place) => ({ name: `u${place}`, bases: own.map(amountOf), lastTime: null }));
  return {
    total: ofLastUnits(total, decimals),
    fullWeight: amountOf(sum),
    factors,
    units,
    rule: { decimals, method: "hamilton", ties, ...rule },
    limits: NO_LIMITS,
  } as unknown as AllocationRequest;
}

/** Amounts in last units: `[unit][factor]`. */
function unitsOf(request: AllocationRequest): readonly (readonly bigint[])[] {
  const answer = allocate(request);
  if (answer.is === "impossible") throw new Error(answer.because.is);
  return answer.allocation.units.map((unit) =>
    unit.amounts.map((part) => wholeUnits(part, request.rule.decimals) ?? -1n),
  );
}

function sum(list: readonly bigint[]): bigint {
  return list.reduce((a, b) => a + b, 0n);
}

/** The largest remainder method once more, by fractions compared crosswise and one unit handed out at a time. */
function byHand(
  total: bigint,
  bases: readonly number[],
  first: (a: number, b: number) => boolean,
): readonly bigint[] {
  const whole = BigInt(bases.reduce((a, b) => a + b, 0));
  const parts = bases.map((base) => (total * BigInt(base)) / whole);
  const rest = bases.map((base, place) => total * BigInt(base) - (parts[place] ?? 0n) * whole);
  for (let left = total - sum(parts); 0n < left; left -= 1n) {
    let best = -1;
    rest.forEach((own, place) => {
      const other = rest[best];
      if (other === undefined || other < own || (other === own && first(place, best))) best = place;
    });
    parts[best] = (parts[best] ?? 0n) + 1n;
    rest[best] = -1n;
  }
  return parts;
}

test("factors and units add up exactly, and no amount is a whole last unit from its quota", () => {
  fc.assert(
    fc.property(instance, (given) => {
      const request = asRequest(given);
      const parts = unitsOf(request);
      const shares = given.weights.map((_, factor) => sum(parts.map((own) => own[factor] ?? 0n)));
      expect(sum(shares)).toBe(given.total);
      given.weights.forEach((weight, factor) => {
        const all = BigInt(given.weights.reduce((a, b) => a + b, 0));
        const exactly = given.total * BigInt(weight);
        const share = shares[factor] ?? 0n;
        expect(-all < share * all - exactly && share * all - exactly < all).toBe(true);
        const whole = BigInt(given.bases.reduce((a, own) => a + (own[factor] ?? 0), 0));
        parts.forEach((own, unit) => {
          const gap = (own[factor] ?? 0n) * whole - share * BigInt(given.bases[unit]?.[factor] ?? 0);
          expect(-whole < gap && gap < whole).toBe(true);
          if (given.bases[unit]?.[factor] === 0) expect(own[factor]).toBe(0n);
        });
      });
    }),
    RUNS,
  );
});

test("a column equals an independent computation with fractions", () => {
  fc.assert(
    fc.property(instance, fc.constantFrom("later" as const, "earlier" as const), (given, ties) => {
      const parts = unitsOf(asRequest(given, { ties }));
      given.weights.forEach((_, factor) => {
        const column = parts.map((own) => own[factor] ?? 0n);
        const bases = given.bases.map((own) => own[factor] ?? 0);
        expect(column).toEqual(byHand(sum(column), bases, (a, b) => (ties === "later" ? b < a : a < b)));
      });
    }),
    RUNS,
  );
});

test("the order of the units matters only through the tie rule", () => {
  fc.assert(
    fc.property(instance, (given) => {
      const turned = { ...given, bases: [...given.bases].reverse() };
      const forth = unitsOf(asRequest(given, { ties: "earlier" }));
      const back = unitsOf(asRequest(turned, { ties: "later" }));
      expect([...back].reverse()).toEqual(forth);
    }),
    RUNS,
  );
});

test("every method adds up or says who cannot take the difference", () => {
  fc.assert(
    fc.property(instance, fc.constantFrom("largest-unit", "last-unit", "truncate-last"), (given, method) => {
      const request = asRequest(given, { method: method as ApportionRule["method"] });
      const answer = allocate(request);
      if (answer.is === "impossible") expect(answer.because.is).toBe("remainder-too-large");
      else expect(sum(unitsOf(request).flat())).toBe(given.total);
    }),
    RUNS,
  );
});

test("limits are kept to the unit, and factors and units still add up", () => {
  fc.assert(
    fc.property(
      instance,
      fc.integer({ min: 0, max: 120 }),
      fc.integer({ min: 80, max: 300 }),
      (given, floor, cap) => {
        const mean = amountOf(Number(given.total))
          .div(given.bases.length)
          .div(amountOf(10).pow(given.decimals));
        const limits = {
          floor: mean.times(floor).div(100),
          cap: { is: "amount" as const, amount: mean.times(cap).div(100) },
          notBelowLastTime: false,
        };
        const request = { ...asRequest(given), limits };
        const answer = allocate(request);
        if (answer.is === "impossible") {
          expect([
            "floors-above-total",
            "caps-below-total",
            "floor-above-cap",
            "floor-without-base",
            "limits-unreachable",
          ]).toContain(answer.because.is);
          return;
        }
        const { units, factors } = answer.allocation;
        for (const unit of units) {
          expect(unit.total.greaterThanOrEqualTo(limits.floor)).toBe(true);
          expect(unit.total.lessThanOrEqualTo(limits.cap.amount)).toBe(true);
          expect(unit.amounts.every((part) => !part.isNegative())).toBe(true);
        }
        const parts = unitsOf(request);
        expect(sum(parts.flat())).toBe(given.total);
        factors.forEach(({ total }, factor) => {
          expect(sum(parts.map((own) => own[factor] ?? 0n))).toBe(wholeUnits(total, given.decimals));
        });
      },
    ),
    RUNS,
  );
});
