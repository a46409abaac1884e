import type { ClusterAssessment, CollectiveEfficiency, EfficiencyItem } from '../../model/assessment.ts';
import { type EfficiencyItemName, externalEconomyItems, jointActionItems } from '../../model/code.ts';
import { anchor } from '../anchor.ts';
import { type Block, explainedBy, facts, list, paragraph, table } from '../document.ts';
import { itemLabels, levelWords } from '../labels.ts';
import type { Naming } from '../naming.ts';
import { intervalNote, stayNote, unstableNote } from '../stays.ts';
import { counted, firstOf, listed, percent, sentence, shown } from '../words.ts';

const itemNames: readonly EfficiencyItemName[] = [...externalEconomyItems, ...jointActionItems];

/** The three indices with how many items they rest on, the rule, and whether one actor carries them. */
export function efficiencyFacts(cluster: ClusterAssessment, naming: Naming): Block {
  const { efficiency } = cluster;
  const { ee, ja, ce, sum, observed, codes, basis } = efficiency;
  const from = (name: 'EE' | 'JA', items: string) =>
    basis === 'expert' && codes.indices[name].expert !== null ? 'as coded by experts' : items;
  const index = (id: 'ee' | 'ja' | 'ce', value: number | null) =>
    `${indexText(value)}${intervalNote(cluster, id, shown)}`;
  const block = facts(
    [
      'Collective efficiency',
      ce === null
        ? `not defined: ${efficiency.reason ?? efficiency.rule}`
        : `${index('ce', ce)}${basis === 'expert' ? ', from expert codes where there are some' : ''}`,
    ],
    ['External economies', `${index('ee', ee)}, ${from('EE', `mean of ${observed.external} of 5 items`)}`],
    ['Joint action', `${index('ja', ja)}, ${from('JA', `mean of ${observed.joint} of 4 items`)}`],
    ['Sum EE + JA', sum === null ? '–' : `${shown(sum)} of 6`],
    ['Rule', efficiency.rule],
    ['Fragile', `${fragileText(efficiency, naming)}${stayNote(cluster, 'fragile')}`],
  );
  return explainedBy(block, anchor(cluster, 'how', 'efficiency'));
}

/** How the indices come about, in figures. */
export function efficiencyWorking(cluster: ClusterAssessment): Block {
  const { items, ee, ja, ce, rule, basis } = cluster.efficiency;
  const meanOf = (name: string, names: readonly EfficiencyItemName[], value: number | null) => {
    const observed = names.filter((each) => items[each].level !== null);
    if (observed.length === 0) return `${name} is not defined, because none of its items was observed`;
    const levels = observed.map(
      (each) => `${each} ${items[each].level}${unstableNote(cluster, `items.${each}.level`)}`,
    );
    return `${name} = mean of ${listed(levels)} = ${shown(value)}`;
  };
  const clauses = [
    meanOf('EE', externalEconomyItems, ee),
    meanOf('JA', jointActionItems, ja),
    ce === null ? `CE is not defined` : `${rule}: CE = ${shown(ce)}`,
    ...(basis === 'expert' ? ['indices that experts coded stand in place of these means'] : []),
  ];
  return paragraph(`How the indices come about: ${sentence(clauses)}`, anchor(cluster, 'how', 'efficiency'));
}

function indexText(value: number | null): string {
  return value === null ? '–' : `${shown(value)} of 3`;
}

function fragileText({ fragile, fragileCheck }: CollectiveEfficiency, naming: Naming): string {
  if (fragileCheck.ce === null) return 'not asked, because collective efficiency is not defined';
  if (fragile === null) return 'no: there is no single actor without which E3, E4 or J4 falls by two levels';
  const items = listed(fragile.items);
  return `yes: without ${naming.actor(fragile.broker)} it falls from ${shown(fragileCheck.ce)} to ${shown(fragile.ceWithout)}, and ${items} by two levels or more`;
}

/** The nine items with level and share. */
export function efficiencyTable(cluster: ClusterAssessment): Block {
  const { efficiency } = cluster;
  return table(
    ['Item', 'What', 'Level', '>Firms', '>Share'],
    itemNames.map((name) => {
      const item = efficiency.items[name];
      const level = `${levelText(item)}${stayNote(cluster, `items.${name}.level`)}`;
      const to = anchor(cluster, 'item', name);
      return [
        ...[name, itemLabels[name], { text: level, to }],
        ...[fraction(item), { text: percent(item.share), to }],
      ];
    }),
  );
}

function levelText({ level, basis }: EfficiencyItem): string {
  if (level === null) return '–';
  return `${level} ${levelWords[level]}${basis === 'expert' ? ' (expert)' : ''}`;
}

function fraction(item: EfficiencyItem): string {
  if (item.share === null) return '–';
  return `${shown(item.numerator.length, 0)}/${shown(item.denominator.length, 0)}`;
}

/** Only the reasons for what is null or a lower bound, for the short report. */
export function efficiencyReasons({ efficiency }: ClusterAssessment): Block[] {
  return list(
    itemNames.flatMap((name) => {
      const { reason } = efficiency.items[name];
      return reason === undefined ? [] : [`${name}: ${sentence([reason])}`];
    }),
  );
}

/** Reasons for what is null or a lower bound, who counts, and what stands beside an item. */
export function efficiencyNotes(cluster: ClusterAssessment, naming: Naming): Block[] {
  return list(
    itemNames.flatMap((name) =>
      itemNotes(name, cluster.efficiency.items[name], naming).map((text) => ({
        text,
        id: anchor(cluster, 'item', name),
      })),
    ),
  );
}

function itemNotes(name: EfficiencyItemName, item: EfficiencyItem, naming: Naming): string[] {
  const notes: string[] = [];
  notes.push(
    sentence([...(item.reason === undefined ? [] : [item.reason]), ...item.because.map((each) => each.text)]),
  );
  if (item.numerator.length > 0) notes.push(`Firms: ${naming.actors(item.numerator)}.`);
  if (item.byValue !== undefined) notes.push(`By value: ${percent(item.byValue)} of purchases.`);
  if (item.twoBuyers !== undefined) {
    notes.push(`${counted(item.twoBuyers.length, 'firm')} reach at least two outside buyers.`);
  }
  const joined = Object.entries(item.communitiesJoined ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  if (joined.length > 0) {
    const each = joined.map(([id, count]) => `${naming.actor(id)} ${count}`);
    notes.push(`Otherwise separate communities joined: ${firstOf(each, 12)}.`);
    if (joined.every(([, count]) => count <= 1))
      notes.push('This number does not tell the institutions apart here.');
  }
  const rows = naming.rows(item.because);
  if (rows !== '') notes.push(`[${rows}]`);
  const text = notes.filter((note) => note !== '').join(' ');
  return text === '' ? [] : [`${name} ${itemLabels[name]}: ${text}`];
}
