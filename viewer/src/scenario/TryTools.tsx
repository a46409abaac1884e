import { useState } from 'react';
import { endsOf } from '../app/selection.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { type AskedChange, ChangeDialogs } from './ChangeDialogs.tsx';
import { removeLinkage } from './linkage-changes.ts';
import { useChanges } from './use-changes.ts';
import '../styles/scenario.css';

/** The tools to change the case, above the picture: what they change is what is selected, there or in a table. */
export default function TryTools() {
  const words = useWords('scenario');
  const { layers } = useWords('model');
  const { selection, lookup, scenario, select } = useWorkbench();
  const { add } = useChanges();
  const [asked, setAsked] = useState<AskedChange | null>(null);
  const [chosen, setChosen] = useState('');
  const name = (id: string): string => shortText(lookup.nameOf(id), 34);

  const ends = selection === null ? [] : endsOf(selection);
  const actor = selection?.kind === 'actor' ? lookup.actors.get(selection.id) : undefined;
  const between =
    ends.length === 2
      ? (lookup.linkagesOf.get(ends[0]!) ?? []).filter(
          ({ from, to }) => ends.includes(from) && ends.includes(to),
        )
      : [];
  const named = selection?.kind === 'linkage' ? selection.key : chosen;
  const linkage = between.find(({ key }) => key === named) ?? between[0];
  const all = scenario.shown.mode === 'case' ? scenario.shown.subject.linkages : [];

  return (
    <section className="try-tools" aria-label={words.tools}>
      {selection === null && <span className="quiet">{words.nothingSelected}</span>}
      {actor !== undefined && (
        <>
          <strong>
            <bdi>{name(actor.id)}</bdi>
          </strong>
          <button
            type="button"
            onClick={() => add([{ what: 'remove actor', actor: actor.id, cells: {} }], { selection: null })}
          >
            {words.removeActor}
          </button>
          <button type="button" onClick={() => setAsked({ what: 'change actor', id: actor.id })}>
            {words.changeActor}
          </button>
          <button type="button" onClick={() => setAsked({ what: 'add linkage', from: actor.id, to: '' })}>
            {words.linkFrom}
          </button>
        </>
      )}
      {linkage !== undefined && (
        <>
          <label className="field">
            {words.linkageToChange}
            <select
              value={linkage.key}
              onChange={(event) => {
                const { key, from, to } = between.find((each) => each.key === event.target.value)!;
                setChosen(key);
                if (selection?.kind === 'linkage') select({ kind: 'linkage', key, from, to });
              }}
            >
              {between.map(({ key, from, to, type, year }) => (
                <option key={key} value={key}>
                  {`${name(from)} → ${name(to)}: ${layers[type]}${year === null ? '' : `, ${year}`}`}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            onClick={() =>
              add([removeLinkage(linkage, all)], between.length === 1 ? { selection: null } : {})
            }
          >
            {words.removeLinkage}
          </button>
          <button type="button" onClick={() => setAsked({ what: 'change linkage', linkage })}>
            {words.changeLinkage}
          </button>
        </>
      )}
      <span className="try-always">
        <button type="button" onClick={() => setAsked({ what: 'add actor' })}>
          {words.addActor}
        </button>
        <button
          type="button"
          onClick={() => setAsked({ what: 'add linkage', from: ends[0] ?? '', to: ends[1] ?? '' })}
        >
          {words.addLinkage}
        </button>
      </span>
      {asked !== null && <ChangeDialogs asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
}
