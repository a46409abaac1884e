import type { CollectiveEfficiency } from '../../../src/model/assessment.ts';
import { ActorLink } from './ActorLink.tsx';
import { EfficiencyItemRow } from './EfficiencyItemRow.tsx';
import { Figure } from './Figure.tsx';
import { counted } from './format.ts';
import { itemTitles, keysOf } from './model-words.ts';

const external = keysOf(itemTitles).filter((name) => name.startsWith('E'));
const joint = keysOf(itemTitles).filter((name) => name.startsWith('J'));

interface GaugeProps {
  readonly title: string;
  readonly value: number | null;
  readonly note: string;
  readonly reason?: string | undefined;
}

function Gauge({ title, value, note, reason }: GaugeProps) {
  return (
    <div className="gauge">
      <span className="gauge-title">{title}</span>
      <span className="gauge-value">
        <Figure value={value} reason={reason} format={(v) => v.toFixed(2)} />
        {value !== null && <span className="quiet"> of 3</span>}
      </span>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${((value ?? 0) / 3) * 100}%` }} />
      </span>
      <span className="quiet">{note}</span>
    </div>
  );
}

/** Collective efficiency: the mean, its two sides, and the nine items with who counts for each. */
export function EfficiencyCard({ efficiency }: { readonly efficiency: CollectiveEfficiency }) {
  const { items, ee, ja, ce, observed, fragile, reason } = efficiency;
  return (
    <section className="card">
      <h3>Collective efficiency</h3>
      <div className="gauges">
        <Gauge title="CE" value={ce} reason={reason} note={efficiency.rule} />
        <Gauge
          title="External economies"
          value={ee}
          reason={ee === null ? 'no item observed' : undefined}
          note={`${observed.external} of 5 items observed`}
        />
        <Gauge
          title="Joint action"
          value={ja}
          reason={ja === null ? 'no item observed' : undefined}
          note={`${observed.joint} of 4 items observed`}
        />
      </div>
      <p className="quiet">
        EE + JA = <Figure value={efficiency.sum} reason={reason} format={(v) => v.toFixed(2)} />
        {efficiency.sum !== null && ' of 6'}. Each item is the share of the cluster’s firms; press one for
        their names.
      </p>
      <h4>External economies</h4>
      <ul className="items">
        {external.map((name) => (
          <EfficiencyItemRow key={name} name={name} item={items[name]} />
        ))}
      </ul>
      <h4>Joint action</h4>
      <ul className="items">
        {joint.map((name) => (
          <EfficiencyItemRow key={name} name={name} item={items[name]} />
        ))}
      </ul>
      {fragile === null ? (
        <p className="quiet">
          {ce === null
            ? 'Fragility: not checked, collective efficiency is not defined.'
            : 'Not fragile: no single actor’s leaving lowers E3, E4 or J4 by two levels.'}
        </p>
      ) : (
        <p className="callout warn">
          <strong>Fragile.</strong> Without <ActorLink id={fragile.broker} /> collective efficiency falls to{' '}
          {fragile.ceWithout.toFixed(2)}; {counted(fragile.items.length, 'item')} ({fragile.items.join(', ')})
          fall by two levels or more.
        </p>
      )}
    </section>
  );
}
