import { describe, expect, it } from 'vitest';
import { indexCase } from '../../src/graph/case-index.ts';
import { type CompactNetwork, neighbours } from '../../src/graph/compact-network.ts';
import { projectCase } from '../../src/graph/project.ts';
import { subnetwork } from '../../src/graph/subnetwork.ts';
import { typedGraph } from '../../src/graph/typed-graph.ts';
import { type Layer, layers } from '../../src/model/layer.ts';
import { type CaseSketch, firm, link, outside, readingOf, supplies } from '../support/small-case.ts';

const actors = [firm('A'), firm('B'), firm('C'), outside('X', 'buyer')];
const caseOf = (linkages: CaseSketch['linkages']) => readingOf({ actors, linkages }).case;

function arcs(network: CompactNetwork): string[] {
  return network.ids.flatMap((id, from) =>
    [...neighbours(network.out, from)].map((to) => `${id}>${network.ids[to]}`),
  );
}

describe('the default projection (METHOD section 3)', () => {
  it.each(layers.map((layer): [Layer, string[]] => [layer, ['A>B']]))('%s', (layer, oneWay) => {
    const bothWays = layer === 'acts-jointly' || layer === 'member-of';
    const expected = layer === 'owns' ? [] : bothWays ? ['A>B', 'B>A'] : oneWay;
    expect(arcs(projectCase(caseOf([link(layer, 'A', 'B')])))).toEqual(expected);
  });
  it('merges parallel linkages of one or more layers and has no weights', () => {
    const found = projectCase(caseOf([supplies('A', 'B'), supplies('A', 'B'), link('assists', 'A', 'B')]));
    expect(arcs(found)).toEqual(['A>B']);
    expect(found.weights).toBeNull();
  });
  it('keeps every actor, also those without a tie', () => {
    expect(projectCase(caseOf([])).ids).toEqual(['A', 'B', 'C', 'X']);
  });
  it('takes other layers, and no direction, when told', () => {
    const subject = caseOf([supplies('B', 'A'), link('owns', 'X', 'A'), link('trains', 'B', 'C')]);
    const found = projectCase(subject, { layers: ['supplies', 'owns'], directed: false, bothWays: [] });
    expect(arcs(found)).toEqual(['A>B', 'A>X', 'B>A', 'X>A']);
  });
});

describe('a part of a network', () => {
  it('keeps the actors wanted and the arcs between them', () => {
    const whole = projectCase(caseOf([supplies('A', 'B'), supplies('B', 'X'), supplies('X', 'A')]));
    const part = subnetwork(whole, (id) => id !== 'B');
    expect(part.ids).toEqual(['A', 'C', 'X']);
    expect(arcs(part)).toEqual(['X>A']);
  });
});

describe('the typed multigraph', () => {
  it('keeps parallel linkages apart, each with its key, row and scope', () => {
    const subject = caseOf([supplies('A', 'B'), supplies('A', 'B', { year: 2001 }), link('owns', 'X', 'A')]);
    const graph = typedGraph(subject);
    expect([graph.order, graph.size]).toEqual([4, 3]);
    expect(graph.edges('A', 'B')).toHaveLength(2);
    expect(graph.mapEdges((_, { scope }) => scope).sort()).toEqual(['cross-border', 'local', 'local']);
    expect(graph.getNodeAttribute('X', 'actor').kind).toBe('buyer');
  });
});

describe('look-ups', () => {
  const index = indexCase(
    readingOf({
      actors: [firm('A', { name: 'Alfa', country: null }), outside('X', 'buyer', { country: 'us' })],
      linkages: [supplies('A', 'X')],
      clusters: [{ id: 'c', country: 'br' }],
      surveyed: ['supplies'],
    }).case,
  );
  it('name, country and survey', () => {
    expect([index.nameOf('A'), index.nameOf('X')]).toEqual(['Alfa', 'X']);
    expect([index.countryOf('A'), index.countryOf('X')]).toEqual(['BR', 'US']);
    expect([index.surveyed('supplies'), index.surveyed('owns')]).toEqual([true, false]);
    expect([index.layer('supplies').length, index.layer('owns').length]).toEqual([1, 0]);
  });
  it('an actor that is not in the case is named in the error', () => {
    expect(() => index.actor('nobody')).toThrow('the case sketch has no actor nobody');
  });
});
