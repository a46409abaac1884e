import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** Numbers of a node and of an edge in the lists of the algorithm. */
const perNode = 10;
const perEdge = 3;
/** Places of the numbers of a node. */
const [x, y, mass, convergence, size] = [0, 1, 6, 7, 8];

type Settings = Parameters<typeof iterate>[0];

const settingsOfAll = {
  linLogMode: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: false,
  barnesHutTheta: 0.5,
} as const;

/** ForceAtlas2 on the simple undirected network, each tie of the same weight. */
export class ForceField {
  private readonly nodes: Float32Array;
  private readonly edges: Float32Array;
  private readonly settings: Settings;

  constructor(
    start: Float64Array,
    { from, to }: { readonly from: ArrayLike<number>; readonly to: ArrayLike<number> },
    settings: Omit<Settings, keyof typeof settingsOfAll>,
  ) {
    this.settings = { ...settingsOfAll, ...settings };
    const count = start.length / 2;
    this.nodes = new Float32Array(count * perNode);
    for (let i = 0; i < count; i++) {
      const at = i * perNode;
      this.nodes[at + x] = start[2 * i]!;
      this.nodes[at + y] = start[2 * i + 1]!;
      this.nodes[at + mass] = 1;
      this.nodes[at + size] = 1;
    }
    const ties = simpleTies(count, from, to);
    this.edges = new Float32Array(ties.length * perEdge);
    ties.forEach(([a, b], k) => {
      this.edges.set([a * perNode, b * perNode, 1], k * perEdge);
      this.nodes[a * perNode + mass]! += 1;
      this.nodes[b * perNode + mass]! += 1;
    });
  }

  /** Goes on from where the nodes are, at rest. */
  move(steps: number): void {
    for (let at = 0; at < this.nodes.length; at += perNode) {
      this.nodes.fill(0, at + 2, at + mass);
      this.nodes[at + convergence] = 1;
    }
    for (let step = 0; step < steps; step++) iterate(this.settings, this.nodes, this.edges);
  }

  /** x and y of each node in turn. */
  positions(): Float64Array {
    const positions = new Float64Array((2 * this.nodes.length) / perNode);
    for (let i = 0; i < positions.length / 2; i++) {
      positions[2 * i] = this.nodes[i * perNode + x]!;
      positions[2 * i + 1] = this.nodes[i * perNode + y]!;
    }
    return positions;
  }
}

/** Each pair that is linked once, in the order in which they come first; none with itself. */
function simpleTies(
  count: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
): readonly (readonly [number, number])[] {
  const known = new Set<number>();
  const ties: [number, number][] = [];
  for (let k = 0; k < from.length; k++) {
    const a = from[k]!;
    const b = to[k]!;
    const pair = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || known.has(pair)) continue;
    known.add(pair);
    ties.push([a, b]);
  }
  return ties;
}
