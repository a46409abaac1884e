import type { EfficiencyItemRule } from '../item-finding.ts';

/**
 * E5, trust and social capital: firms that, among the firms and on the union of the layers, have a
 * returned tie or stand in a closed triangle. Joint membership closes every triangle, so it is left out.
 */
export const trust: EfficiencyItemRule = {
  title: 'trust and social capital',
  counts: 'firms with a returned tie or in a closed triangle among the firms',
  observedWith: ['shares-knowledge'],
  reads: ['supplies', 'shares-knowledge', 'assists', 'labour-flow'],
  find: (view) => {
    const rows = view
      .rows('supplies', 'shares-knowledge', 'assists', 'labour-flow')
      .filter((row) => view.isFirm(row.from) && view.isFirm(row.to));
    const out = new Map(view.firms.map((id) => [id, new Set<string>()]));
    const around = new Map(view.firms.map((id) => [id, new Set<string>()]));
    for (const row of rows) {
      out.get(row.from)!.add(row.to);
      around.get(row.from)!.add(row.to);
      around.get(row.to)!.add(row.from);
    }
    const returned = (a: string, b: string) => out.get(a)!.has(b) && out.get(b)!.has(a);
    const closed = (a: string, b: string) => {
      const [few, many] = bySize(around.get(a)!, around.get(b)!);
      for (const third of few) if (many.has(third)) return true;
      return false;
    };
    const firms = view.firms.filter((id) =>
      [...around.get(id)!].some((other) => returned(id, other) || closed(id, other)),
    );
    return { firms: new Set(firms), linkages: rows.map((row) => row.key) };
  },
};

function bySize<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): [ReadonlySet<T>, ReadonlySet<T>] {
  return a.size <= b.size ? [a, b] : [b, a];
}
