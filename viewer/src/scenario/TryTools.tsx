import { useState } from 'react';
import type { Linkage } from '../../../src/model/linkage.ts';
import { endsOf } from '../app/selection.ts';
import { shortText } from '../app/short-text.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { LinkageDialog } from './LinkageDialog.tsx';
import { removeLinkage } from './linkage-changes.ts';
import { useChanges } from './use-changes.ts';
import '../styles/scenario.css';

type Asked =
  | { readonly what: 'add actor' }
  | { readonly what: 'change actor'; readonly id: string }
  | { readonly what: 'add linkage'; readonly from: string; readonly to: string }
  | { readonly what: 'change linkage'; readonly linkage: Linkage };

/** The tools to change the case, above the picture: what they change is what is selected, there or in a table. */
export default function TryTools() {
  const words = useWords('scenario');
  const { layers } = useWords('model');
  const { selection, lookup, scenario, select } = useWorkbench();
  const { add } = useChanges();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [chosen, setChosen] = useState('');
  const close = (): void => setAsked(null);
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
      {(asked?.what === 'add actor' || asked?.what === 'change actor') && (
        <ActorDialog
          actor={asked.what === 'add actor' ? null : (lookup.actors.get(asked.id) ?? null)}
          onClose={close}
          onChanges={(changes, id) => {
            add(changes, { selection: { kind: 'actor', id } });
            close();
          }}
        />
      )}
      {(asked?.what === 'add linkage' || asked?.what === 'change linkage') && (
        <LinkageDialog
          linkage={asked.what === 'change linkage' ? asked.linkage : null}
          {...(asked.what === 'add linkage' ? { from: asked.from, to: asked.to } : {})}
          onClose={close}
          onChanges={(changes) => {
            const added = changes.at(-1)!;
            const pair = 'from' in added ? { from: added.from, to: added.to } : null;
            add(changes, pair === null ? {} : { selection: { kind: 'pair', ...pair } });
            close();
          }}
        />
      )}
    </section>
  );
}
