import type { Actor } from '../../../src/model/actor.ts';
import { number } from './format.ts';
import { Name } from './Name.tsx';

const titles: readonly (readonly [keyof Actor, string])[] = [
  ['id', 'Id'],
  ['kind', 'Kind'],
  ['institutionType', 'Type of institution'],
  ['cluster', 'Cluster'],
  ['country', 'Country'],
  ['place', 'Place'],
  ['latitude', 'Latitude'],
  ['longitude', 'Longitude'],
  ['locationPrecision', 'Location is'],
  ['isic', 'ISIC'],
  ['sectorGroup', 'Sector group'],
  ['employees', 'Employees'],
  ['sales', 'Sales'],
  ['founded', 'Founded'],
  ['activities', 'Activities'],
  ['ownershipOrigin', 'Origin of ownership'],
  ['provenance', 'Provenance'],
  ['source', 'Source'],
];

function text(field: keyof Actor, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (typeof value !== 'number') return String(value);
  return field === 'sales' || field === 'employees' ? number(value) : String(value);
}

/** All columns of the actor, those the format does not name included; what is empty is named at the end. */
export function ActorFacts({ actor }: { readonly actor: Actor }) {
  const facts = titles.map(([field, title]) => ({ title, value: text(field, actor[field]) }));
  const known = facts.filter((fact) => fact.value !== null);
  const empty = facts.filter((fact) => fact.value === null);
  return (
    <section className="card">
      <h3>Facts</h3>
      <dl className="facts">
        {known.map(({ title, value }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <Name text={value!} limit={400} />
            </dd>
          </div>
        ))}
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
        <p className="quiet">Not known: {empty.map(({ title }) => title.toLowerCase()).join(', ')}.</p>
      )}
    </section>
  );
}
