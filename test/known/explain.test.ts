// Explanations of worked cases: what they say, what they rest on, and what would settle what is open.
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { UsageError } from '../../src/errors.ts';
import { explain } from '../../src/explain/explain.ts';
import { explainActor } from '../../src/explain/explain-actor.ts';
import { type ExplainContext, explainContext } from '../../src/explain/explain-context.ts';
import { explainIndex } from '../../src/explain/explain-index.ts';
import { explainItem } from '../../src/explain/explain-item.ts';
import { explainPair } from '../../src/explain/explain-pair.ts';
import { explainUpgrading } from '../../src/explain/explain-upgrading.ts';
import type { Explanation, ExplanationPartTitle } from '../../src/explain/explanation.ts';
import { findSubject } from '../../src/explain/find-subject.ts';
import { askCase } from '../../src/explain/questions/ask-case.ts';
import type { ClusterAssessment } from '../../src/model/assessment.ts';
import { layers } from '../../src/model/layer.ts';
import { defaultPreset } from '../../src/preset.ts';
import { type CaseSketch, firm, link, member, outside, readingOf, supplies } from '../support/small-case.ts';

function contextOf(sketch: CaseSketch): ExplainContext {
  const reading = readingOf(sketch);
  return explainContext(reading, analyse(reading), defaultPreset);
}

const clusterOf = ({ assessment }: ExplainContext): ClusterAssessment => assessment.clusters[0]!;

/** The sentences of one part. */
function told({ parts }: Explanation, title: ExplanationPartTitle): readonly string[] {
  return parts.find((part) => part.title === title)?.statements.map(({ text }) => text) ?? [];
}

const actors = [
  firm('f1', { name: 'Alfa' }),
  firm('f2', { name: 'Beta' }),
  outside('b1', 'buyer', { name: 'Grand Retail' }),
  outside('b2', 'buyer'),
];

describe('a pair', () => {
  // d_s .8 and the buyer specifies: rule 2. Knowledge and joint action were surveyed and are absent, joint
  // specification is denied: rule 3 is shown not to hold. Of the six inputs of rule 2, d_b, monitoring and
  // switching cost are not observed: 3 of 6.
  const sure = supplies('f1', 'b1', {
    key: 'sale',
    shareOfSellerSales: 0.8,
    specifiedBy: 'buyer',
    governance: 'network',
  });
  // d_s .6 and nothing else: rule 2 waits for a sign, rule 3 for joint specification and d_b.
  const open = supplies('f2', 'b2', { key: 'open', shareOfSellerSales: 0.6 });
  const context = contextOf({ actors, linkages: [sure, open] });

  it('tells the answer, the facts with the linkages they come from, and the rules in order', () => {
    const found = explainPair(context, 'f1', 'b1');
    expect(found.title).toBe('Pair Alfa (f1) to Grand Retail (b1)');
    expect(found.answer).toBe('Quasi-hierarchy, by rule 2; 50 % of what the rule reads was observed.');
    const facts = found.parts.find(({ title }) => title === 'Facts')!.statements;
    expect(facts).toContainEqual({ text: 'who specifies: buyer', actors: ['f1', 'b1'], linkages: ['sale'] });
    expect(facts).toContainEqual({
      text: "the seller's dependence: 80 % (stated as a share of the seller's sales)",
      actors: ['f1', 'b1'],
      linkages: ['sale'],
    });
    expect(facts).toContainEqual({
      text: 'monitoring: not observed (filled in by the column monitored)',
      actors: [],
      linkages: [],
    });
    const rules = told(found, 'Rule');
    expect(rules[1]).toMatch(/^rule 1, hierarchy: .*: shown not to hold$/);
    expect(rules[2]).toMatch(/^rule 2, quasi-hierarchy: .*: shown$/);
    expect(rules[3]).toMatch(/^rule 3, network: .*: shown not to hold$/);
    expect(told(found, 'Thresholds')[0]).toMatch(/^governance\.dependent is 0\.5, preset default: .*\[O\]/);
    const against = told(found, 'What argues against');
    expect(against).toContain('the analyst coded it otherwise: network');
    expect(against.join()).toContain("the buyer's dependence, monitoring, switching cost");
    // Nothing that is missing can change it: rule 2 is shown, and co-operation is denied.
    expect(told(found, 'What would settle it')).toEqual([]);
  });

  it('tells of an undetermined pair what each missing fact could make of it', () => {
    const found = explainPair(context, 'f2', 'b2');
    expect(found.answer).toMatch(/^Undetermined: no rule is shown/);
    // Joint specification needs d_b to be a network: still open. Any d_b alone leaves rule 2 open.
    // All four: by joint specification without signs, d_b decides between network and market.
    expect(told(found, 'What would settle it')).toEqual([
      'who specifies (the column specifiedBy): quasi-hierarchy if the buyer specifies; undetermined if they specify jointly; undetermined if the seller specifies',
      'monitoring (the column monitored): quasi-hierarchy if the buyer monitors; undetermined if the buyer does not monitor',
      'switching cost (the column switchingCost): quasi-hierarchy if the switching cost is high; undetermined if the switching cost is low',
      "whatever the answers, it is settled by the buyer's dependence and who specifies and monitoring and switching cost",
    ]);
  });
});

describe('an item', () => {
  const eight = Array.from({ length: 8 }, (_, place) => firm(`f${place + 1}`));
  const school = member('u1', 'institution', { institutionType: 'university' });
  const trained = ['f1', 'f2', 'f3'].map((id) => link('trains', 'u1', id, { provenance: 'illustrative' }));

  it('tells who counts, from which shares the levels begin, and how far it is to the next', () => {
    // 3 of 8 firms (37.5 %): level 2, from a third (3 firms) on; two thirds of 8 are 6 firms.
    const context = contextOf({ actors: [...eight, school], linkages: trained });
    const found = explainItem(context, clusterOf(context), 'E1');
    expect(found.answer).toBe('Level 2 of 3: 3 of 8 firms (37.5 %).');
    expect(told(found, 'Facts')).toContain('firms that count: f1, f2, f3');
    expect(told(found, 'Facts')).toContain('firms that do not: f4, f5, f6, f7, f8');
    expect(told(found, 'What would settle it')).toEqual([
      'with 3 firms more the level would be 3',
      'with 1 firm fewer the level would be 1',
    ]);
    expect(told(found, 'What argues against')).toContain(
      'illustrative (not facts about anyone): 3 of the linkages behind it, 3 in all',
    );
  });

  it('tells apart what experts coded and what the linkages give', () => {
    // Coded 1 where 3 of 8 firms make it 2; by default the code stands beside, with codes it stands in place.
    const sketch = readingOf({ actors: [...eight, school], linkages: trained });
    const code = {
      subject: 'c',
      item: 'E1',
      value: 1,
      coder: 'A',
      source: null,
      note: null,
      rows: [],
    } as const;
    const reading = { ...sketch, case: { ...sketch.case, codes: [code] } };
    const efficiency = { ...defaultPreset.efficiency, codes: 'expert' } as const;
    for (const [preset, answer] of [
      [defaultPreset, 'Level 2 of 3: 3 of 8 firms (37.5 %).'],
      [
        { ...defaultPreset, efficiency },
        'Level 1 of 3, as coded by experts; the linkages give 2: 3 of 8 firms (37.5 %).',
      ],
    ] as const) {
      const context = explainContext(reading, analyse(reading, { preset }), preset);
      const found = explainItem(context, clusterOf(context), 'E1');
      expect(found.answer).toBe(answer);
      expect(told(found, 'What argues against')).toContain('coded 1 by A, where the linkages give 2');
    }
  });

  it('tells what to survey where it was not observed', () => {
    const surveyed = layers.filter((layer) => layer !== 'trains' && layer !== 'labour-flow');
    const context = contextOf({ actors: [...eight, school], linkages: [], surveyed });
    const found = explainItem(context, clusterOf(context), 'E1');
    expect(found.answer).toBe('No level: not observed: trains or labour-flow was not surveyed.');
    expect(told(found, 'What would settle it')).toEqual([
      'survey trains or labour-flow: then it is observed, at any level from 0 to 3',
    ]);
  });

  it('tells of CE on which items it rests, and of a fragile cluster whom it hangs on', () => {
    const joined = eight.map(({ id }) => link('acts-jointly', id, 'u1'));
    const context = contextOf({ actors: [...eight, school], linkages: joined });
    const found = explainIndex(context, clusterOf(context), 'CE');
    // J4 is 3, all else 0: EE 0, JA .75, CE .375.
    expect(found.answer).toBe('0.38 on the scale 0 to 3.');
    expect(told(found, 'Facts')).toContain('EE is 0, JA is 0.75');
    expect(told(found, 'What argues against')).toEqual([
      'without u1 CE falls from 0.38 to 0, and J4 by two levels or more',
    ]);
  });
});

describe('a form of upgrading', () => {
  // Specialised suppliers, product: collective efficiency and skills both push.
  // Three firms in a ring of labour flows: E1 3; E5 3 (a closed triangle); E3: no knower, 0; E2, E4 0; J 0.
  // EE 1.2, JA 0, CE .6; net = (.6 + 3) / 2 = 1.8: favoured, level 2.
  const three = [firm('f1'), firm('f2'), firm('f3')];
  const ring = [
    link('labour-flow', 'f1', 'f2'),
    link('labour-flow', 'f2', 'f3'),
    link('labour-flow', 'f3', 'f1'),
  ];
  const clusters = [{ id: 'c', sectorGroup: 'specialised' as const }];

  it('tells every force and how they add up', () => {
    const context = contextOf({ actors: three, linkages: ring, clusters });
    const found = explainUpgrading(context, clusterOf(context), 'product');
    expect(found.answer).toBe('Favoured: the net pull is 1.8, as a level 2 of 3 (uncalibrated).');
    expect(told(found, 'Rule')[1]).toBe(
      'here: push collective efficiency 0.6, skills 3; hold back none; net 1.8',
    );
    expect(told(found, 'Facts')[1]).toMatch(
      /^collective efficiency \(published: \+; \[S\] table\): sign \+1, weight 1, strength 0\.6 of 3/,
    );
    expect(told(found, 'Thresholds').map((text) => text.split(' ')[0])).toContain('upgrading.favoured');
  });

  it.each([
    ['specialised', 'product', false, false],
    ['natural-resource', 'process', true, false],
    ['cops', 'product', false, true],
    ['cops', 'process', false, false],
  ] as const)('of %s, %s: only thresholds that count there', (sectorGroup, form, passive, product) => {
    const context = contextOf({ actors: three, linkages: ring, clusters: [{ id: 'c', sectorGroup }] });
    const names = told(explainUpgrading(context, clusterOf(context), form), 'Thresholds').map(
      (text) => text.split(' ')[0],
    );
    expect(names.includes('upgrading.passive')).toBe(passive);
    expect(names.includes('upgrading.copsProduct')).toBe(product);
  });

  it('tells which forces are not defined', () => {
    const surveyed = ['supplies'] as const;
    const context = contextOf({ actors: three, linkages: [], clusters, surveyed });
    const found = explainUpgrading(context, clusterOf(context), 'product');
    expect(found.answer).toMatch(/^Not classified: only 0 of 2 forces/);
    expect(told(found, 'What would settle it')).toHaveLength(2);
    expect(told(found, 'What would settle it')[1]).toMatch(/^skills: E1: not observed/);
  });

  it('has no basis for intersectoral upgrading', () => {
    const context = contextOf({ actors: three, linkages: ring, clusters });
    const found = explainUpgrading(context, clusterOf(context), 'intersectoral');
    expect(found.answer).toMatch(/^No basis: no sign is published/);
    expect(told(found, 'Rule')).toEqual([]);
  });
});

describe('an actor', () => {
  const linkages = [
    supplies('f1', 'b1', { shareOfSellerSales: 0.8, specifiedBy: 'buyer' }),
    link('member-of', 'f1', 'a1'),
    link('member-of', 'f2', 'a1'),
  ];
  const context = contextOf({ actors: [...actors, member('a1', 'institution')], linkages });

  it('is explained as an articulator by its six components', () => {
    const found = explainActor(context, clusterOf(context), 'a1');
    // a1 stands between f1 and f2, and between f2 and b1 only through f1: first of a1, f1 and f2.
    expect(found.answer).toMatch(/^Articulator 1 of 3, with a mean rank of /);
    expect(told(found, 'Facts').join('\n')).toContain(
      'it brokers 2 pairs (coordinator 2): Alfa (f1) to Beta (f2)',
    );
    expect(told(found, 'What argues against')[0]).toContain("Kendall's W");
  });

  it('is explained as a chain leader by the pairs that make it one', () => {
    const found = explainActor(context, clusterOf(context), 'b1');
    expect(found.answer).toMatch(/^A chain leader of the cluster/);
    expect(told(found, 'Rule')[1]).toBe('here: the buyer of 1 such pair');
    expect(told(found, 'Facts')).toContain('it buys in 1 pair: 1 quasi-hierarchy');
  });

  it('is not ranked without a tie', () => {
    expect(explainActor(context, clusterOf(context), 'b2').answer).toMatch(/^Not ranked: it has no tie/);
  });
});

describe('the other parts of a cluster', () => {
  // f1 sells to b1 with 80 % of its sales, as it specifies: quasi-hierarchy; f2 to b2 with 60 %: undetermined.
  const linkages = [
    supplies('f1', 'b1', { key: 'sale', shareOfSellerSales: 0.8, specifiedBy: 'buyer' }),
    supplies('f2', 'b2', { key: 'open', shareOfSellerSales: 0.6 }),
  ];
  const clusters = [{ id: 'c', country: 'BR', isic: '15' }, { id: 'empty' }];
  const context = contextOf({ actors, linkages, clusters });
  const of = (word: string, cluster = 'c') =>
    explain(context, findSubject([word], context.reading.case), cluster)[0]!;

  it('governance: the pairs by answer, and what alone could settle the rest', () => {
    const found = of('governance');
    expect(found.answer).toBe(
      'market 0 %, network 0 %, quasi-hierarchy 50 %, hierarchy 0 %, undetermined 50 % of 2 pairs.',
    );
    expect(found.parts[0]?.statements[0]).toEqual({
      text: '1 of 2 pairs are quasi-hierarchy: f1 to b1',
      actors: ['f1', 'b1'],
      linkages: ['sale'],
    });
    expect(told(found, 'What would settle it')).toEqual(
      [
        'who specifies (the column specifiedBy)',
        'monitoring (the column monitored)',
        'switching cost (the column switchingCost)',
      ].map((fact) => `${fact} alone could settle 1 of the undetermined pairs`),
    );
  });

  it('sector group: the code it comes from', () => {
    const found = of('sector group');
    expect(found.answer).toBe('traditional.');
    expect(told(found, 'Facts')).toEqual(["the cluster's ISIC 15: traditional"]);
    expect(of('sector group', 'empty').answer).toMatch(/^Not known: neither the cluster nor/);
  });

  it('articulators: the order, and who is left out as a chain leader', () => {
    const found = of('articulators');
    // f1 and f2 sell to one buyer each and tie in everything: by id.
    expect(found.answer).toBe('Alfa (f1) stands first of 2.');
    expect(told(found, 'Facts')).toContain('chain leaders are not ranked: Grand Retail (b1), b2');
  });

  it('policy: the trigger that was seen, and the rule that gives advice only then', () => {
    const found = of('policy');
    // b1 takes 80 % of one of the two firms that sell.
    expect(told(found, 'Facts')).toContain(
      'Promote access to new additional value chains: one buyer, Grand Retail, takes 50 % or more of the sales of 1 of the 2 firms that sell (80 %)',
    );
    expect(told(found, 'Thresholds').join()).toContain('policy.dependentFirms is 0.5, preset default');
  });

  it('cluster: without regional figures the conditions are not known', () => {
    const found = of('cluster');
    expect(found.answer).toMatch(/^The rung is not known: /);
    // Two firms are fewer than the five establishments of the preset.
    expect(told(found, 'Facts')).toContain('critical mass of firms: no');
    expect(told(found, 'Facts')).toContain('productive specialisation: not known');
  });

  it('a cluster without firms is explained as well, with nothing made up', () => {
    for (const word of ['E1', 'CE', 'product', 'governance', 'articulators', 'policy', 'cluster']) {
      const found = of(word, 'empty');
      expect(JSON.stringify(found)).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(of('E1', 'empty').answer).toBe('No level: the cluster has no firm.');
    expect(of('governance', 'empty').answer).toMatch(/^Not defined: no firm of the cluster sells/);
  });
});

describe('what is meant', () => {
  const context = contextOf({
    actors: [...actors, firm('E1', { name: 'Twin' }), firm('t2', { name: 'Twin' })],
    linkages: [supplies('f1', 'b1')],
  });
  const { case: subject } = context.reading;
  const of = (...words: readonly string[]) => findSubject(words, subject);

  it('is found by id, by name, by pair, by item, by form and by part', () => {
    expect(of('f1')).toEqual({ kind: 'actor', actor: 'f1' });
    expect(of('grand', 'retail')).toEqual({ kind: 'actor', actor: 'b1' });
    const pair = { kind: 'pair', seller: 'f1', buyer: 'b1' };
    expect(of('f1>b1')).toEqual(pair);
    expect(of('f1', 'b1')).toEqual(pair);
    expect(of('Alfa > Grand Retail')).toEqual(pair);
    expect(of('Alfa Grand Retail')).toEqual(pair);
    expect(of('e3')).toEqual({ kind: 'item', item: 'E3' });
    expect(of('CE')).toEqual({ kind: 'index', index: 'CE' });
    expect(of('Product', 'upgrading')).toEqual({ kind: 'upgrading', form: 'product' });
    expect(of('sector', 'group')).toEqual({ kind: 'sector group' });
    expect(of('actor:E1')).toEqual({ kind: 'actor', actor: 'E1' });
    expect(of('item:E1')).toEqual({ kind: 'item', item: 'E1' });
  });

  it.each([
    [['E1'], /can mean the actor E1 or the item\. Write actor:E1/],
    [['Twin'], /is the name of 2 actors: E1, t2\. Give the id\./],
    [['Grand Retial'], /Did you mean b1 \(Grand Retail\)\?/],
    [['f1>b9'], /The case has no actor "b9"\. Did you mean b1/],
    [['prodcut'], /Did you mean product\?/],
    [['zzz'], /There is no "zzz" to explain\. What can be explained: an actor/],
    [[' '], /Say what to explain/],
  ])('%j is told to be unknown or to mean several things', (words, message) => {
    expect(() => of(...words)).toThrow(UsageError);
    expect(() => of(...words)).toThrow(message);
  });

  it('has to occur: a pair that trades the other way round, a cluster that is not there', () => {
    expect(() => explain(context, of('b1>f1'))).toThrow(/the other way round it is: f1>b1/);
    expect(() => explain(context, of('f2>b1'))).toThrow(/f2: it sells to nobody/);
    expect(() => explain(context, of('E3'), 'd')).toThrow(/no cluster "d"\. Its clusters: c\./);
    expect(() => explain(context, of('b2'))).toThrow(/has no tie with any cluster/);
  });
});

describe('which question would settle most', () => {
  // f1 sells to b1 and b2, f2 to b2, all with 60 %, 30 % and 60 % of their sales and nothing else known.
  // At 60 %: who specifies, monitoring and switching cost could each settle it, none whatever the answer.
  // At 30 %: rule 2 is denied, power counts as about equal, co-operation waits for who specifies alone:
  // jointly makes it a network, else it is market. So it is settled whatever the answer.
  const surveyed = layers.filter((layer) => layer !== 'trains' && layer !== 'labour-flow');
  const context = contextOf({
    actors,
    linkages: [
      supplies('f1', 'b1', { shareOfSellerSales: 0.6 }),
      supplies('f1', 'b2', { shareOfSellerSales: 0.3 }),
      supplies('f2', 'b2', { shareOfSellerSales: 0.6 }),
    ],
    surveyed,
    clusters: [{ id: 'c', country: 'BR', sectorGroup: 'specialised' }],
  });
  const found = askCase(context);
  const question = (name: string) => found.questions.find((each) => each.question === name);

  it('counts the pairs that some answer, and that every answer, settles', () => {
    expect(found.pairs).toEqual({ listed: 3, undetermined: 3 });
    expect(question('specifiedBy')?.pairs).toEqual({ asked: 3, could: 3, sure: 1 });
    expect(question('monitored')?.pairs).toEqual({ asked: 3, could: 2, sure: 0 });
    expect(question('switchingCost')?.pairs).toEqual({ asked: 3, could: 2, sure: 0 });
    expect(question('shareOfSellerSales')).toBeUndefined();
  });

  it('counts the answers about the cluster that become known', () => {
    // E1 is not observed without training and labour flow, and so neither the force of skills nor the advice.
    expect(found.unknown).toContain('E1');
    for (const layer of ['layer:trains', 'layer:labour-flow']) {
      expect(question(layer)?.known.sure).toEqual(
        expect.arrayContaining([
          'E1',
          'force of skills on product upgrading',
          'advice skilled-professionals',
        ]),
      );
    }
    expect(question('specifiedBy')?.known.could).toEqual(['governance shares as a force']);
  });

  it('ranks the questions and names whom to ask, who could settle most first', () => {
    expect(found.questions[0]?.question).toBe('specifiedBy');
    expect(found.questions.map(({ settles }) => settles)).toEqual(
      found.questions.map(({ settles }) => settles).sort((a, b) => b - a),
    );
    expect(question('specifiedBy')?.firms).toEqual([
      { firm: 'f1', pairs: 2, could: 2, sure: 1 },
      { firm: 'f2', pairs: 1, could: 1, sure: 0 },
    ]);
  });

  it('tells which facts asked together settle most', () => {
    // One: who specifies settles the pair at 30 %. All four settle the other two as well.
    expect(found.together[0]).toEqual({ facts: ['specifiedBy'], could: 3, sure: 1 });
    expect(found.together.at(-1)).toEqual({
      facts: ['dependenceOfBuyer', 'specifiedBy', 'monitored', 'switchingCost'],
      could: 3,
      sure: 3,
    });
  });

  it('a layer that was not surveyed may lift the rung', () => {
    // Nobody is linked with N. Membership was not asked, so rung 2 is not known; were all members, it is reached.
    const open = contextOf({
      actors: [...actors, member('N', 'institution')],
      linkages: [supplies('f1', 'b1'), supplies('f2', 'b2')],
      surveyed: layers.filter((layer) => layer !== 'member-of'),
    });
    const membership = askCase(open).questions.find(({ question }) => question === 'layer:member-of');
    expect(membership?.changed).toContain('rung of the ladder, were the three conditions met');
  });

  it('stops where it is told to', () => {
    expect(() => askCase(context, { signal: AbortSignal.abort(new Error('stopped')) })).toThrow('stopped');
  });
});
