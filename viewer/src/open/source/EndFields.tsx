import type { ActorKind } from '../../../../src/model/actor.ts';
import { keysOf } from '../../panels/keys-of.ts';
import { useWords } from '../../words/language-store.ts';
import type { EndDefaults, TableDraft } from './table-draft.ts';

interface EndFieldsProps {
  readonly draft: TableDraft;
  onChoose(draft: TableDraft): void;
}

/** Kind, cluster and country of all actors at an end, or of the table: for what no column says. */
export function EndFields({ draft, onChoose }: EndFieldsProps) {
  const words = useWords('open');
  const { form, ends, all, alike } = draft;
  if (form === 'linkages') {
    const set = (end: 'from' | 'to') => (said: EndDefaults) =>
      onChoose({ ...draft, ends: { ...ends, [end]: said } });
    if (alike) return <OneEnd label={words.actors} said={ends.from} country onChange={set('from')} />;
    return (
      <>
        <OneEnd label={words.giver} said={ends.from} country onChange={set('from')} />
        <OneEnd label={words.receiver} said={ends.to} country onChange={set('to')} />
      </>
    );
  }
  if (form === 'own' || form === 'several' || form === 'leave-out') return null;
  const label = form === 'two-mode' ? words.rowActors : words.actors;
  return (
    <>
      <OneEnd
        label={label}
        said={all}
        country={form === 'actors'}
        onChange={(said) => onChoose({ ...draft, all: said })}
      />
      {form === 'two-mode' && (
        <KindChoice
          label={words.columnActors}
          kind={ends.to.kind}
          onChange={(kind) => onChoose({ ...draft, ends: { ...ends, to: { ...ends.to, kind } } })}
        />
      )}
    </>
  );
}

interface OneEndProps {
  readonly label: string;
  readonly said: EndDefaults;
  /** Whether a country can be said. */
  readonly country: boolean;
  onChange(said: EndDefaults): void;
}

function OneEnd({ label, said, country, onChange }: OneEndProps) {
  const words = useWords('open');
  return (
    <fieldset className="end-fields">
      <legend>{label}</legend>
      <KindChoice label={words.kind} kind={said.kind} onChange={(kind) => onChange({ ...said, kind })} />
      <label className="field">
        {words.cluster}
        <input
          value={said.cluster}
          placeholder={words.none}
          onChange={(event) => onChange({ ...said, cluster: event.target.value })}
        />
      </label>
      {country && (
        <label className="field">
          {words.country}
          <input
            value={said.country}
            placeholder="BR, MX …"
            onChange={(event) => onChange({ ...said, country: event.target.value })}
          />
        </label>
      )}
    </fieldset>
  );
}

interface KindChoiceProps {
  readonly label: string;
  readonly kind: ActorKind | null;
  onChange(kind: ActorKind | null): void;
}

function KindChoice({ label, kind, onChange }: KindChoiceProps) {
  const words = useWords('open');
  const { kinds } = useWords('model');
  return (
    <label className="field">
      {label}
      <select
        value={kind ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as ActorKind))}
      >
        <option value="">{words.notSaid}</option>
        {keysOf(kinds).map((each) => (
          <option key={each} value={each}>
            {kinds[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
