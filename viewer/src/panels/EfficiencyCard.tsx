import { lazy, Suspense } from 'react';
import type { CollectiveEfficiency } from '../../../src/model/assessment.ts';
import type { EfficiencyIndexName } from '../../../src/model/efficiency.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { EfficiencyItemRow } from './EfficiencyItemRow.tsx';
import { Explained } from './Explained.tsx';
import { Gauge } from './Gauge.tsx';
import { keysOf } from './keys-of.ts';
import { Told } from './Told.tsx';
import { useUnsure } from './use-unsure.ts';

const ProfilePlot = lazy(() => import('../plots/ProfilePlot.tsx'));

interface EfficiencyCardProps {
  readonly efficiency: CollectiveEfficiency;
  readonly cluster: string;
}

/** Collective efficiency: the mean, its two sides, and the nine items with who counts for each. */
export function EfficiencyCard({ efficiency, cluster }: EfficiencyCardProps) {
  const words = useWords('judgement');
  const format = useFormat();
  const { items, ee, ja, ce, sum, observed, fragile, reason } = efficiency;
  const names = keysOf(items);
  const unsure = useUnsure(cluster);
  const explained = (index: EfficiencyIndexName, said: string) => (
    <Explained question={{ of: 'subject', subject: { kind: 'index', index }, cluster }} title={index}>
      {said}
    </Explained>
  );
  const sides = [
    [words.externalEconomies, names.filter((name) => name.startsWith('E'))],
    [words.jointAction, names.filter((name) => name.startsWith('J'))],
  ] as const;
  const noItem = (value: number | null): string | undefined => (value === null ? words.noItem : undefined);
  return (
    <section className="card">
      <h3>{words.efficiency}</h3>
      <div className="gauges">
        <Gauge index="CE" cluster={cluster} title="CE" value={ce} reason={reason}>
          <Told text={efficiency.rule} />
        </Gauge>
        <Gauge index="EE" cluster={cluster} title={words.externalEconomies} value={ee} reason={noItem(ee)}>
          {explained('EE', words.itemsObserved(String(observed.external), '5'))}
        </Gauge>
        <Gauge index="JA" cluster={cluster} title={words.jointAction} value={ja} reason={noItem(ja)}>
          {explained('JA', words.itemsObserved(String(observed.joint), '4'))}
        </Gauge>
      </div>
      <Suspense fallback={<div className="plot-wait" />}>
        <ProfilePlot items={items} unsure={unsure} />
      </Suspense>
      <p className="quiet small">{words.profile}</p>
      <p className="quiet">
        {sum !== null && explained('CE', words.sum(format.fixed(sum)))} {words.itemsSay}
      </p>
      {sides.map(([title, side]) => (
        <div key={title}>
          <h4>{title}</h4>
          <ul className="items">
            {side.map((name) => (
              <EfficiencyItemRow key={name} name={name} item={items[name]} cluster={cluster} />
            ))}
          </ul>
        </div>
      ))}
      {fragile === null ? (
        <p className="quiet">{ce === null ? words.fragilityNotChecked : words.notFragile}</p>
      ) : (
        <p className="callout warn">
          <strong>{words.fragile}</strong> {words.fragileWithout} <ActorLink id={fragile.broker} />{' '}
          {explained('CE', words.fragileSays(format.fixed(fragile.ceWithout), format.and(fragile.items)))}
        </p>
      )}
    </section>
  );
}
