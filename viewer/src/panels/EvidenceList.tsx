import type { Evidence } from '../../../src/model/evidence.ts';
import type { RowReference } from '../../../src/model/problem.ts';
import { useWorkbench } from '../app/workbench.ts';
import { Rows } from './Rows.tsx';
import { Told } from './Told.tsx';

/** Reasons in plain sentences, each with the rows of the user's files it rests on. */
export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { lookup } = useWorkbench();
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence">
      {evidence.map(({ text, actors, linkages }) => {
        const rows: RowReference[] = linkages.flatMap((key) => lookup.linkages.get(key)?.rows ?? []);
        if (linkages.length === 0) rows.push(...actors.flatMap((id) => lookup.actors.get(id)?.rows ?? []));
        return (
          <li key={`${text} ${linkages.join()}`}>
            <Told text={text} /> {rows.length > 0 && <Rows rows={rows} />}
          </li>
        );
      })}
    </ul>
  );
}
