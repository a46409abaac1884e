import type { Actor } from '../../../src/model/actor.ts';
import type { Format } from '../words/format.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Words } from '../words/words.ts';
import { keysOf } from './keys-of.ts';
import { Name } from './Name.tsx';

type Field = keyof Words['details']['fields'];

function text(field: Field, actor: Actor, details: Words['details'], model: Words['model'], format: Format) {
  const value = actor[field];
  if (value === null) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (field === 'kind') return actor.kind === null ? null : model.kinds[actor.kind];
  if (field === 'institutionType')
    return actor.institutionType === null ? null : model.institutionTypes[actor.institutionType];
  if (field === 'sectorGroup')
    return actor.sectorGroup === null ? null : model.sectorGroups[actor.sectorGroup];
  if (field === 'provenance') return actor.provenance === null ? null : model.provenances[actor.provenance];
  if (field === 'locationPrecision')
    return actor.locationPrecision === null ? null : details.precision[actor.locationPrecision];
  const isAmount = field === 'sales' || field === 'employees';
  return isAmount && typeof value === 'number' ? format.number(value) : String(value);
}

/** All columns of the actor, those the format does not name included; what is empty is named at the end. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const words = useWords('panels');
  const details = useWords('details');
  const model = useWords('model');
  const format = useFormat();
  const facts = keysOf(details.fields).map((field) => ({
    title: details.fields[field],
    value: text(field, actor, details, model, format),
  }));
  const empty = facts.filter(({ value }) => value === null);
  return (
    <section className="card">
      <h3>{words.facts}</h3>
      <dl className="facts">
        {facts.map(
          ({ title, value }) =>
            value !== null && (
              <div key={title}>
                <dt>{title}</dt>
                <dd>
                  <Name text={value} limit={400} />
                </dd>
              </div>
            ),
        )}
        {Object.entries(actor.extra).map(([column, value]) => (
          <div key={`extra ${column}`}>
            <dt>
              <Name text={column} limit={60} />
            </dt>
            <dd>
              <Name text={value} limit={400} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && (
        <p className="quiet">
          {words.factsNotKnown(empty.map(({ title }) => title.toLowerCase()).join(', '))}
        </p>
      )}
    </section>
  );
}
