import type { ClusterAssessment } from '../model/assessment.ts';
import type { Evidence } from '../model/evidence.ts';
import { percent } from '../model/percent.ts';
import type { LabelStability } from '../model/stability.ts';
import { statement } from './statements.ts';

/** How far the labels with these names hold; nothing where stability was not tested. */
export function stabilityStatements(
  { stability }: ClusterAssessment,
  ids: readonly string[],
): readonly Evidence[] {
  if (stability === undefined) return [];
  const labels = stability.labels.filter(({ id }) => ids.includes(id)).map(labelText);
  const numbers = stability.numbers
    .filter(({ id }) => ids.includes(id))
    .map(({ title, low, high, draws }) =>
      low === null || high === null
        ? `${title} is defined in none of the draws`
        : `${title} lies between ${rounded(low)} and ${rounded(high)} in the ${draws} draws in which it is defined`,
    );
  return [...labels, ...numbers].map((text) => statement(text));
}

function labelText({ title, answer, stays, draws, otherwise, stable, flips }: LabelStability): string {
  const kept =
    stays === null
      ? `no draw speaks of it`
      : `it stays ${answer} in ${percent(stays)} of ${draws} draws with linkages missing at random`;
  const becomes = otherwise.map((other) => `${other.answer} ${percent(other.share)}`).join(', ');
  const turned = flips.map(
    ({ option, value, becomes: to }) => `${option} at ${rounded(value)} makes it ${to}`,
  );
  return [
    `${title}: ${stable ? 'stable' : 'not stable'}`,
    `${kept}${becomes === '' ? '' : `, else ${becomes}`}`,
    turned.length === 0 ? 'no threshold turns it when moved by itself' : turned.join(', '),
  ].join('; ');
}

function rounded(value: number): string {
  return String(Number(value.toFixed(3)));
}
