// Three generated networks of 1,000 actors against networkx, igraph and sna: recorded values always, and the tools
// themselves where they are installed.
import { describe, expect, it } from 'vitest';
import recordedJson from './generated.json' with { type: 'json' };
import {
  type GeneratedNetwork,
  generatedSeeds,
  generatedSize,
  heavyTailedNetwork,
} from './heavy-tailed-network.ts';
import { ourAnswers } from './our-answers.ts';
import { type Recorded, summary } from './recorded.ts';
import { askPython, askR, hasPython, hasR, type PeerValue } from './run-peers.ts';

const recorded = recordedJson as unknown as Recorded;
const networks = new Map<string, GeneratedNetwork>(
  generatedSeeds.map((seed) => [seed, heavyTailedNetwork(generatedSize, seed)]),
);
const answers = new Map<string, ReturnType<typeof ourAnswers>>(
  [...networks].map(([seed, network]) => [seed, ourAnswers(network)]),
);

/** How far the tools themselves are from the exact value, where it is more than rounding (relative). */
const slack: Readonly<Record<string, number>> = {
  'networkx pageRank': 1e-7,
  'igraph pageRank': 1e-7,
  'rigraph pageRank': 1e-7,
  'igraph eigenvector': 1e-7,
  'networkx eigenvector': 1e-7,
  'igraph hub': 1e-7,
  'igraph authority': 1e-7,
  'networkx hub': 1e-7,
  'networkx authority': 1e-7,
};

function compare(tool: string, values: Readonly<Record<string, unknown>>, seed: string): void {
  const ours = answers.get(seed)!;
  for (const [id, theirs] of Object.entries(values)) {
    const name = `${tool} ${id}`;
    expect(ours, name).toHaveProperty([id]);
    if (id === 'louvainModularity') {
      expect(ours[id], name).toBeGreaterThanOrEqual((theirs as number) - 0.002);
      continue;
    }
    const isColumn = Array.isArray(theirs) || typeof theirs !== 'object';
    const own = isColumn ? ours[id]! : summary(ours[id]!, generatedSize);
    close(own, theirs, id === 'effectiveSize', slack[name] ?? 1e-9, name);
  }
}

function close(ours: unknown, theirs: unknown, sparse: boolean, tolerance: number, where: string): void {
  if (typeof theirs === 'number' && typeof ours === 'number') {
    const gap = Math.abs(ours - theirs);
    if (!(gap <= tolerance * Math.max(1e-3, Math.abs(theirs)))) expect(ours, where).toBe(theirs);
    return;
  }
  if (theirs === null || typeof theirs !== 'object') {
    // networkx was asked for the effective size of some actors only.
    if (!(sparse && theirs === null)) expect(ours, where).toBe(theirs);
    return;
  }
  for (const [key, part] of Object.entries(theirs)) {
    if (sparse && (key === 'sum' || key === 'largest')) continue;
    close((ours as Record<string, unknown>)[key], part, sparse, tolerance, `${where} ${key}`);
  }
}

function compareAll(values: Readonly<Record<string, Readonly<Record<string, unknown>>>>, seed: string): void {
  for (const [tool, columns] of Object.entries(values)) compare(tool, columns, seed);
}

describe('recorded values', () => {
  it('are of networkx, igraph and sna, on three networks', () => {
    expect(recorded.networks.map(({ seed }) => seed)).toEqual([...generatedSeeds]);
    for (const { tools, values } of recorded.networks) {
      expect(Object.keys(tools).sort()).toEqual(['arithmetic', 'igraph', 'networkx', 'rigraph', 'sna']);
      expect(Object.keys(values).sort()).toEqual(Object.keys(tools).sort());
    }
  });

  it.each(recorded.networks)('network $seed', ({ seed, values }) => {
    compareAll(values, seed);
  });

  it('a value that is off is seen', () => {
    const [first] = recorded.networks;
    const columns: Readonly<Record<string, PeerValue>> = { density: 0.006 };
    expect(() => compare('igraph', columns, first!.seed)).toThrow('igraph density');
  });
});

const python = hasPython();
const r = hasR();
if (!python)
  console.info('networkx and igraph are not run: no Python with them (ARTICULATOR_PYTHON names one)');
if (!r) console.info('sna is not run: no Rscript with it (ARTICULATOR_RSCRIPT names one)');

describe('the tools themselves', () => {
  it.skipIf(!python).each([...networks])(
    'networkx and python-igraph, network %s',
    (seed, network) => {
      compareAll(askPython(network).values, seed);
    },
    300_000,
  );

  it.skipIf(!r).each([...networks])(
    'R sna and R igraph, network %s',
    (seed, network) => {
      compareAll(askR(network).values, seed);
    },
    300_000,
  );
});
