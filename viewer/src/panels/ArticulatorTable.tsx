import type { Articulator } from '../../../src/model/assessment.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { Explained } from './Explained.tsx';
import { keysOf } from './keys-of.ts';

interface ArticulatorTableProps {
  readonly articulators: readonly Articulator[];
  readonly cluster: string;
}

/** Articulators side by side: the rank of each by each of the six measures. */
export function ArticulatorTable({ articulators, cluster }: ArticulatorTableProps) {
  const words = useWords('judgement');
  const format = useFormat();
  const names = keysOf(words.components);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the panel is scrolled with the keys
    <section className="wide" tabIndex={0} aria-label={words.compareCaption}>
      <table className="small-table ranks">
        <caption className="hidden">{words.compareCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            {names.map((name) => (
              <th key={name} scope="col" title={words.components[name]}>
                {words.shortComponents[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {articulators.map(({ actor, ranks }) => {
            const all = names.map((name) => ranks[name]);
            const question = { of: 'subject', subject: { kind: 'actor', actor }, cluster } as const;
            return (
              <tr
                key={actor}
                title={words.disagreement(format.number(Math.min(...all)), format.number(Math.max(...all)))}
              >
                <th scope="row">
                  <ActorLink id={actor} limit={26} />
                </th>
                {names.map((name) => (
                  <td key={name}>
                    <Explained question={question} title={words.components[name]}>
                      {format.number(ranks[name])}
                    </Explained>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
