import { useWords } from '../words/language-store.ts';
import type { OpenRequest } from '../worker/messages.ts';
import { bundledCases, bundledInput } from './bundled-cases.ts';

interface BundledCasesProps {
  onOpen(ask: () => Promise<OpenRequest>): void;
}

/** The cases that come with the page, to look at without data of one's own. */
export default function BundledCases({ onOpen }: BundledCasesProps) {
  const words = useWords('open');
  const { sectorGroups } = useWords('model');
  const sector = (id: string): string =>
    Object.hasOwn(sectorGroups, id) ? sectorGroups[id as keyof typeof sectorGroups] : id;
  return (
    <section className="bundled" aria-labelledby="bundled-title">
      <h2 id="bundled-title">{words.cases}</h2>
      <p className="quiet small">{words.casesNote}</p>
      <ul>
        {bundledCases.map((each) => (
          <li key={each.id}>
            <button type="button" onClick={() => onOpen(() => bundledInput(each))}>
              <strong>{each.title}</strong>
              <span className="quiet small">{each.sectorGroups.map(sector).join(', ')}</span>
              <span className="badge illustrative">{words.illustrative}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
