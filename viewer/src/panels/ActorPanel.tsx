import type { Actor } from '../../../src/model/actor.ts';
import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import type { MeasureColumn } from '../worker/messages.ts';
import { ActorFacts } from './ActorFacts.tsx';
import { ActorLinkages } from './ActorLinkages.tsx';
import { ActorMark } from './ActorMark.tsx';
import { ActorMeasures } from './ActorMeasures.tsx';
import { ActorPairs } from './ActorPairs.tsx';
import { ArticulatorSection } from './ArticulatorSection.tsx';
import { Name } from './Name.tsx';
import { ProvenanceBadge, unsureProvenance } from './ProvenanceBadge.tsx';
import { Rows } from './Rows.tsx';

interface ActorPanelProps {
  readonly actor: Actor;
  readonly clusters: readonly ClusterAssessment[];
  readonly measures: readonly MeasureColumn[];
}

/** Everything known of the selected actor, with the rows it came from. */
export function ActorPanel({ actor, clusters, measures }: ActorPanelProps) {
  const style = kindStyles[actor.kind ?? 'unknown'];
  const leads = clusters.filter(({ leaders }) => leaders.includes(actor.id));
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <ActorMark style={style} hollow={unsureProvenance(actor.provenance)} />{' '}
          <Name text={actor.name ?? actor.id} limit={200} />
        </h2>
        <p>
          {actor.institutionType ?? style.title} <ProvenanceBadge provenance={actor.provenance} />
        </p>
        <p className="quiet">
          <Rows rows={actor.rows} />
        </p>
        {leads.length > 0 && (
          <p className="callout">
            Leader of the chains of {leads.map(({ name, id }) => name ?? id).join(', ')}.
          </p>
        )}
      </header>
      {clusters.map((cluster) => {
        const articulator = cluster.articulators.find((candidate) => candidate.actor === actor.id);
        return articulator === undefined ? null : (
          <ArticulatorSection key={cluster.id} articulator={articulator} cluster={cluster} />
        );
      })}
      <ActorFacts actor={actor} />
      <ActorPairs actor={actor.id} clusters={clusters} />
      <ActorLinkages actor={actor.id} />
      <ActorMeasures actor={actor.id} measures={measures} />
    </div>
  );
}
