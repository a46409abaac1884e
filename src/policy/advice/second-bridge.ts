import { assessItems } from '../../efficiency/assess-items.ts';
import type { EfficiencyItemName } from '../../model/code.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import type { Look } from '../look.ts';
import { newInstitution } from '../new-institution.ts';
import type { PolicyContext } from '../policy-context.ts';

/** Any group, ours: a second bridge where the cluster hangs on one actor. */
export const secondBridge: AdviceRule = {
  name: 'second-bridge',
  title: 'Build a second bridge beside the actor on whom the cluster hangs',
  group: null,
  source:
    '[O] of any sector group; that bridges between separate producers matter: [L] McDermott, Corredoira & Kruse 2009',
  basis: '[O] trigger: the cluster is fragile, E3, E4 or J4 falls when one actor leaves',
  indicator: [
    {
      key: null,
      words:
        'what is lost when the actor leaves: E3, E4, J4 and CE fall less; to see it, try the change alone and together with the actor leaving',
    },
  ],
  look: (context) => [lookAtFragility(context)],
  propose,
};

function lookAtFragility(context: PolicyContext): Look {
  const { view, judged, presets } = context;
  const { fragile, fragileCheck } = judged.efficiency;
  const { ce, reason } = fragileCheck;
  const fall = fragile === null ? 0 : largestFall(fragile.broker, context);
  const text =
    ce === null
      ? `whether it hangs on one actor is not asked: ${reason ?? 'CE is not defined'}`
      : fragile === null
        ? 'there is no single actor without whom E3, E4 or J4 falls so far'
        : `without ${view.index.nameOf(fragile.broker)}, ${fragile.items.join(', ')} ${fragile.items.length === 1 ? 'loses' : 'lose up to'} ${fall} levels and CE falls from ${shown(ce)} to ${shown(fragile.ceWithout)}`;
  return {
    seen: ce === null ? null : fragile !== null,
    trigger: {
      measure: 'levels that E3, E4 or J4 loses when one actor leaves',
      value: fall,
      relation: 'at least',
      threshold: presets.efficiency.fragileFall,
      option: 'efficiency.fragileFall',
      text,
    },
    evidence: { text, actors: fragile === null ? [] : [fragile.broker], linkages: [] },
    needs: ce === null ? ['the layers that CE needs'] : [],
  };
}

/** The most levels that one of the items that break loses when the actor leaves. */
function largestFall(broker: string, { judged }: PolicyContext): number {
  const tried = judged.efficiency.fragileCheck.tried.find(({ actor }) => actor === broker);
  const broken = tried?.items.filter(({ item }) => tried.broken.includes(item)) ?? [];
  return Math.max(0, ...broken.map(({ before, after }) => (before ?? 0) - (after ?? 0)));
}

function shown(level: number): string {
  return String(Number(level.toFixed(2)));
}

/** Firms that the second bridge is linked with, for each item that falls. */
const firmsLinked = 5;

function propose(context: PolicyContext): Proposal {
  const { view, judged, presets } = context;
  const { fragile, items } = judged.efficiency;
  if (fragile === null) return { actors: [], changes: [] };
  const without = assessItems(view, presets.efficiency, view.without(fragile.broker));
  const losing = (name: EfficiencyItemName) => {
    const left = new Set(without[name].numerator);
    return items[name].numerator.filter((id) => id !== fragile.broker && !left.has(id));
  };
  const lost = [...new Set(fragile.items.flatMap(losing))];
  const others = judged.articulators
    .filter(({ actor, kind }) => kind === 'institution' && actor !== fragile.broker)
    .map(({ actor }) => actor);
  const buyers = view.index.subject.actors
    .filter(({ id, kind }) => kind === 'buyer' && !view.isMember(id) && id !== fragile.broker)
    .map(({ id }) => id);
  const added = others.length === 0 ? newInstitution('other', context) : null;
  const bridge = others[0] ?? added!.id;
  const linked = fragile.items.flatMap((name) => {
    const firms = losing(name).slice(0, firmsLinked);
    if (name !== 'E4') {
      return firms.map((firm) =>
        addLinkage(bridge, name === 'E3' ? 'shares-knowledge' : 'acts-jointly', firm),
      );
    }
    const [buyer] = buyers;
    return buyer === undefined ? [] : firms.map((firm) => addLinkage(firm, 'supplies', buyer));
  });
  const needed = added !== null && linked.some((change) => change.includes(added.id));
  const changes = [...(needed ? [added.change] : []), ...linked];
  return {
    actors: [
      { role: 'depends on', as: 'the actor on whom the cluster hangs', actors: [fragile.broker] },
      { role: 'link', as: 'firms that lose by its leaving', actors: lost },
      { role: 'support', as: 'institutions that could stand beside it, by rank', actors: others },
    ],
    changes,
    against: ['a second bridge adds to collective efficiency only where firms are not reached already'],
  };
}
