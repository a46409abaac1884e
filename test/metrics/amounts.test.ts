import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { buildCompactNetwork } from '../../src/graph/compact-network.ts';
import { concentration } from '../../src/metrics/concentration.ts';
import { linkAmounts } from '../../src/metrics/link-amounts.ts';
import { measureNetwork } from '../../src/metrics/measure-network.ts';
import { strength } from '../../src/metrics/strength.ts';

const ids = ['Alfa', 'Beta', 'Gama', 'Delta'];
const links = { ids, from: [0, 0, 1, 2], to: [1, 2, 2, 0], directed: true };
const network = buildCompactNetwork({ ...links, weights: [30, 10, 5, 5] });

describe('amounts', () => {
  it('stand in the order of both lists', () => {
    const { out, in: into } = linkAmounts(network, network.weights!);
    expect([...out]).toEqual([30, 10, 5, 5]);
    expect([...strength(network.out, out)]).toEqual([40, 5, 5, 0]);
    expect([...strength(network.in, into)]).toEqual([5, 30, 15, 0]);
  });

  it('concentration: 3/4 and 1/4 give .625, one buyer 1, nobody nothing', () => {
    const { index, largestShare } = concentration(network.out, network.weights!);
    expect([...index]).toEqual([0.625, 1, 1, Number.NaN]);
    expect([...largestShare]).toEqual([0.75, 1, 1, Number.NaN]);
  });

  it('in the JSON, with the reason where there is none', () => {
    const { actors, network: whole } = measureNetwork(network, { groups: null, amounts: network.weights });
    expect(actors[0]!.measures).toMatchObject({
      strength: 45,
      inStrength: 5,
      outStrength: 40,
      salesConcentration: 0.625,
      salesDependence: 0.75,
      purchasesConcentration: 1,
    });
    expect(actors[3]!.measures).toMatchObject({ strength: 0, salesConcentration: null });
    expect(actors[3]!.reasons.salesConcentration).toBe('The actor sells nothing.');
    expect(actors[3]!.reasons.purchasesDependence).toBe('The actor buys nothing.');
    expect(whole.salesConcentration).toBeCloseTo(0.8 ** 2 + 2 * 0.1 ** 2, 12);
    expect(whole.purchasesConcentration).toBeCloseTo(0.1 ** 2 + 0.6 ** 2 + 0.3 ** 2, 12);
  });

  it('one that is not known takes what rests on it, and nothing else', () => {
    const amounts = Float64Array.of(30, Number.NaN, 5, 5);
    const { actors, network: whole } = measureNetwork(network, { groups: null, amounts });
    expect(actors[0]!.measures).toMatchObject({ outStrength: null, salesConcentration: null, inStrength: 5 });
    expect(actors[0]!.reasons.salesDependence).toContain('not known');
    expect(actors[1]!.measures).toMatchObject({ salesConcentration: 1, purchasesConcentration: 1 });
    expect(actors[2]!.measures).toMatchObject({ purchasesConcentration: null, salesConcentration: 1 });
    expect(whole.reasons.salesConcentration).toContain('not known');
  });

  it('without amounts, or without direction, it says so', () => {
    const plain = measureNetwork(network, { groups: null });
    expect(plain.actors[0]!.reasons.strength).toContain('--as strength');
    const undirected = buildCompactNetwork({ ...links, weights: [30, 10, 5, 5], directed: false });
    const result = measureNetwork(undirected, { groups: null, amounts: undirected.weights });
    expect(result.actors[0]!.measures).toMatchObject({
      strength: 45,
      inStrength: 45,
      salesConcentration: null,
    });
    expect(result.actors[0]!.reasons.salesConcentration).toBe('The network is undirected.');
  });

  it('zero is an amount; nothing but zero is no whole', () => {
    const { index } = concentration(network.out, [0, 10, 0, 5]);
    expect([...index]).toEqual([1, Number.NaN, 1, Number.NaN]);
  });

  it.each([-1, Number.POSITIVE_INFINITY])('%d is refused, and the link named', (amount) => {
    const bad = Float64Array.of(30, amount, 5, 5);
    expect(() => linkAmounts(network, bad)).toThrow(InputError);
    expect(() => linkAmounts(network, bad)).toThrow(`from "Alfa" to "Gama" has ${amount} as its amount`);
    expect(() => linkAmounts(network, Float64Array.of(1))).toThrow('1 amounts for 4 arcs');
  });
});
