import { beforeAll, describe, expect, it } from 'vitest';
import { heldTogether } from '../../viewer/src/panels/held-together.ts';
import { neighbourGroups } from '../../viewer/src/panels/neighbour-groups.ts';
import { filteredTies } from '../../viewer/src/view/filtered-ties.ts';
import { formatFor } from '../../viewer/src/words/format.ts';
import type { OpenedCase } from '../../viewer/src/worker/messages.ts';
import { openCase } from '../../viewer/src/worker/open-case.ts';
import type { Question } from '../../viewer/src/worker/question.ts';
import { runExplain } from '../../viewer/src/worker/run-explain.ts';
import { runMeasures } from '../../viewer/src/worker/run-measures.ts';
import { caseFiles, metalworking } from '../e2e/case-files.ts';
import { openedWhole } from './opened-whole.ts';

let opened: OpenedCase;
beforeAll(async () => {
  const request = { mode: 'case', files: await caseFiles(metalworking), options: {} } as const;
  opened = await openedWhole(openCase(request, () => {}));
});

it('an articulator holds together both ends of the pairs it brokers, and who is cut off, without itself', () => {
  for (const articulator of opened.assessment.clusters[0]!.articulators) {
    const held = heldTogether(articulator);
    expect(held).not.toContain(articulator.actor);
    expect(new Set(held).size).toBe(held.length);
    for (const { from, to } of articulator.brokers) expect(held).toEqual(expect.arrayContaining([from, to]));
    expect(held.length === 0).toBe(articulator.brokers.length === 0 && articulator.cutOff.actors === 0);
  }
});

it('neighbours by type and direction: every linkage is in one group, none in the wrong direction', () => {
  const { id } = opened.subject.actors.find(({ kind }) => kind === 'firm')!;
  const linkages = opened.subject.linkages.filter(({ from, to }) => from === id || to === id);
  const groups = neighbourGroups(id, linkages);
  for (const { type, from, to } of linkages) {
    const direction = type === 'acts-jointly' ? 'both' : from === id ? 'out' : 'in';
    const group = groups.find((each) => each.type === type && each.direction === direction);
    expect(group?.actors).toContain(from === id ? to : from);
  }
});

describe('measures of what filters leave', () => {
  it('of everything are those of the whole network', async () => {
    const columns = await runMeasures(filteredTies(opened, []), () => {});
    expect(columns.map(({ id, values }) => [id, values])).toEqual(
      opened.measures.map(({ id, values }) => [id, values]),
    );
  });

  it('count only what is left, and who is left out has no value', async () => {
    const kept = opened.subject.actors.map(({ kind }) => kind === 'firm');
    const columns = await runMeasures(filteredTies(opened, [{ by: 'kind', kinds: ['firm'] }]), () => {});
    const degree = columns.find(({ id }) => id === 'degree')!;
    const isFirm = (id: string): boolean =>
      opened.subject.actors.some((a) => a.id === id && a.kind === 'firm');
    opened.subject.actors.forEach(({ id }, place) => {
      const others = opened.subject.linkages
        .filter(({ type, from, to }) => type !== 'owns' && (from === id || to === id))
        .map(({ from, to }) => (from === id ? to : from))
        .filter(isFirm);
      expect(degree.values[place]).toBe(kept[place] ? new Set(others).size : null);
      if (!kept[place]) expect(degree.reasons[place]).toContain('left out');
    });
  });
});

describe('explanations', () => {
  const ask = (question: Exclude<Question, { of: 'counted' }>) => runExplain({ base: opened, question });
  it('lead every kind of number to linkages or actors of the case', async () => {
    const cluster = opened.assessment.clusters[0]!.id;
    const { seller, buyer } = opened.assessment.clusters[0]!.governance.pairs[0]!;
    const questions: readonly Exclude<Question, { of: 'counted' }>[] = [
      { of: 'subject', subject: { kind: 'index', index: 'CE' }, cluster },
      { of: 'subject', subject: { kind: 'item', item: 'E3' }, cluster },
      { of: 'subject', subject: { kind: 'upgrading', form: 'process' }, cluster },
      { of: 'subject', subject: { kind: 'governance' }, cluster },
      { of: 'subject', subject: { kind: 'pair', seller, buyer } },
      { of: 'measure', measure: 'betweenness', actor: seller },
      { of: 'network', number: 'localDensity', cluster },
      { of: 'scope', scope: 'local', cluster },
    ];
    for (const question of questions) {
      const [answer] = await ask(question);
      expect(answer!.answer).not.toBe('');
      const rests = answer!.parts.flatMap(({ statements }) =>
        statements.flatMap(({ actors, linkages }) => [...actors, ...linkages]),
      );
      expect(rests.length, JSON.stringify(question)).toBeGreaterThan(0);
    }
  });

  it('of a scope rest on as many rows as the assessment counts', async () => {
    const { id, sideBySide } = opened.assessment.clusters[0]!;
    const [answer] = await ask({ of: 'scope', scope: 'cross-border', cluster: id });
    expect(answer!.parts[0]!.statements[0]!.linkages).toHaveLength(sideBySide.crossBorder.count);
  });
});

it('numbers are written as in the language', () => {
  expect(formatFor('en').number(12_345.6)).toBe('12,346');
  expect(formatFor('pt').number(12_345.6)).toBe('12.346');
  expect(formatFor('es').fixed(1.5)).toBe('1,50');
  expect(formatFor('en').percent(0.034)).toBe('3.4%');
  expect(formatFor('en').counted(1, ['firm', 'firms'])).toBe('1 firm');
  expect(formatFor('es').or(['a', 'b'])).toBe('a o b');
});
