import type { CaseReading } from '../../src/model/case.ts';
import type { LabelStability } from '../../src/model/stability.ts';
import { testStability } from '../../src/sensitivity/test-stability.ts';

/** The settings of the table in docs/field-work.md. */
export const settings = { shares: [0.05, 0.1, 0.2, 0.3, 0.5], draws: 100, seed: 'field-work' } as const;

/** Kinds of answers, by the names of their labels. */
const kinds: readonly (readonly [title: string, id: RegExp])[] = [
  ['governance of a pair', /^pairs\./],
  ['level of an item', /^items\..*\.level$/],
  ['form of upgrading', /^upgrading\..*\.answer$/],
];

export function missingHeader(): string {
  const titles = ['Case', 'Linkages missing', ...kinds.map(([title]) => title), 'first articulator'];
  return `${row(titles)}\n|---|---:|${'---:|'.repeat(titles.length - 2)}`;
}

/**
 * The rows of one case, one for each share of linkages that is missing at random: the share of draws in which an
 * answer stays as it is in the whole case, the mean over all answers of its kind.
 */
export async function missingRows(name: string, reading: CaseReading): Promise<string[]> {
  const rows: string[] = [];
  for (const share of settings.shares) {
    const { clusters } = await testStability(reading, {
      settings: {
        draws: settings.draws,
        seed: settings.seed,
        missing: [share, share],
        thresholdChange: 0,
        top: 1,
      },
    });
    const labels = clusters.flatMap(({ stability }) => stability!.labels);
    const firsts = clusters.flatMap(({ stability }) =>
      stability!.articulators.filter(({ rank }) => rank === 1).map(({ inTop }) => inTop),
    );
    const stays = kinds.map(([, id]) => mean(staying(labels.filter((label) => id.test(label.id)))));
    rows.push(row([name, percent(share), ...stays, mean(firsts)]));
  }
  return rows;
}

function staying(labels: readonly LabelStability[]): number[] {
  return labels.flatMap(({ stays }) => (stays === null ? [] : [stays]));
}

function mean(values: readonly number[]): string {
  return values.length === 0 ? '–' : percent(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
