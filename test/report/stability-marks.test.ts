/** A label that is not stable says so wherever a report prints it (METHOD section 13). */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import type { Assessment, ClusterAssessment } from '../../src/model/assessment.ts';
import type { LabelStability } from '../../src/model/stability.ts';
import { htmlReport } from '../../src/report/html-report.ts';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { textReport } from '../../src/report/text-report.ts';
import { findingsOf } from '../../src/scenario/findings.ts';
import { stabilitySettings } from '../../src/sensitivity/settings.ts';
import { testStability } from '../../src/sensitivity/test-stability.ts';
import { libraryCase } from '../support/library-case.ts';

const reading = await libraryCase('furniture-chipilo');
const tested = await testStability(reading, { settings: { ...stabilitySettings({}), draws: 2 } });

/** The assessment as if the labels chosen stayed in 45 % of the draws, and all others in every one. */
function shaken(chosen: (id: string) => boolean): Assessment {
  const shake = (label: LabelStability): LabelStability => {
    const stable = !chosen(label.id);
    return { ...label, stable, stays: stable ? 1 : 0.45, otherwise: [], flips: [] };
  };
  const clusters = tested.clusters.map(
    (cluster): ClusterAssessment => ({
      ...cluster,
      stability: { ...cluster.stability!, labels: cluster.stability!.labels.map(shake) },
    }),
  );
  return { ...tested, clusters };
}

/** A report without the tables of the test itself, which tell of every label anyway. */
function withoutTest(report: string): string {
  const parts = report.split(/\n(?=#+ )/);
  return parts.filter((part) => !/^#+ (How far|Against chance)/.test(part)).join('\n');
}

const plain = (report: string) => report.replaceAll(/\s+/g, ' ');

const [cluster] = analyse(reading).clusters;
const ids = findingsOf(cluster!)
  .filter(({ kind }) => kind === 'label')
  .map(({ id }) => id);
/** CE is printed with its interval, not as a whole level; who the broker is stands in the line of `fragile`. */
const notPrinted = ['ce.level', 'fragile.broker'];
/** Nothing turns the answer on intersectoral upgrading, so it is not among the labels tested. */
const printed = ids.filter(
  (id) => !notPrinted.includes(id) && !id.includes('intersectoral') && !id.startsWith('pairs.'),
);

describe('a label that is not stable', () => {
  it('none where all are', () => {
    const all = shaken(() => false);
    for (const report of [markdownReport, htmlReport, textReport]) {
      const marks = plain(report(reading, all)).match(/not stable(?! where it stays)/g);
      expect(marks).toBeNull();
    }
  });

  it.each(printed.filter((id) => !/^advice\.(?!promote|additional|second)/.test(id)))(
    '%s says so in Markdown',
    (id) => {
      const report = markdownReport(
        reading,
        shaken((each) => each === id),
      );
      expect(plain(withoutTest(report))).toContain('not stable: stays in 45 % of draws');
    },
  );

  it.each([
    'items.E2.level',
    'rung',
    'sectorGroup',
    'fragile',
    'leaders.importer-de-01',
    'advice.second-bridge',
  ])('%s says so in text', (id) => {
    const short = textReport(
      reading,
      shaken((each) => each === id),
    );
    expect(plain(short)).toContain('(not stable: stays in 45 % of draws)');
  });

  it('a pair says so in its row, in its reason and beside its leader', () => {
    const report = withoutTest(
      markdownReport(
        reading,
        shaken((each) => each === 'pairs.family-01>segusino'),
      ),
    );
    const lines = report.replaceAll(/\n {2}/g, ' ').split('\n');
    const marked = lines.filter((line) => line.includes('(family-01)') && line.includes('not stable'));
    expect(marked.map((line) => line.slice(0, 2))).toEqual(['| ', '| ', '- ']);
  });

  it('is marked in the pictures too', () => {
    const ofItem = htmlReport(
      reading,
      shaken((each) => each === 'items.E2.level'),
    );
    expect(ofItem).toContain('3 high (not stable), 70 % of firms');
    const ofForm = htmlReport(
      reading,
      shaken((each) => each === 'upgrading.product.answer'),
    );
    expect(ofForm).toContain('product: favoured (not stable: stays in 45 % of draws), net');
  });
});
