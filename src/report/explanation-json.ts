import type { Explanation } from '../explain/explanation.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import { type KeyOrder, orderedJson } from './ordered-json.ts';
import { sourceRows } from './source-rows.ts';

const order: KeyOrder = {
  format: null,
  case: { id: null, title: null, year: null, provenance: null },
  preset: { name: null, bases: null },
  explanations: [
    {
      kind: null,
      title: null,
      cluster: null,
      answer: null,
      parts: [{ title: null, statements: [{ text: null, actors: null, linkages: null, rows: null }] }],
    },
  ],
};

/** Explanations as JSON, format `articulator-explanation/1`: each statement with the rows it rests on. */
export function explanationJson(
  { case: subject }: CaseReading,
  assessment: Assessment,
  explanations: readonly Explanation[],
): string {
  const rows = sourceRows(subject);
  const told = explanations.map((each) => ({
    ...each,
    parts: each.parts.map(({ title, statements }) => ({
      title,
      statements: statements.map((statement) => ({
        ...statement,
        rows: [
          ...new Set([
            ...statement.actors.flatMap((id) => rows.actors[id] ?? []),
            ...statement.linkages.flatMap((key) => rows.linkages[key] ?? []),
          ]),
        ],
      })),
    })),
  }));
  const { name, bases } = assessment.preset;
  return orderedJson(
    {
      format: 'articulator-explanation/1',
      case: assessment.case,
      preset: { name, bases },
      explanations: told,
    },
    order,
  );
}
