import type { Actor } from '../../../src/model/actor.ts';
import type { ClusterAssessment } from '../../../src/model/assessment.ts';
import { kindStyles } from '../../../src/report/pictures/palette.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorFacts } from './ActorFacts.tsx';
import { ActorLinkages } from './ActorLinkages.tsx';
import { ActorMark } from './ActorMark.tsx';
import { ActorMeasures } from './ActorMeasures.tsx';
import { ActorPairs } from './ActorPairs.tsx';
import { ArticulatorSection } from './ArticulatorSection.tsx';
import { Explained } from './Explained.tsx';
import { Name } from './Name.tsx';
import { NeighbourGroups } from './NeighbourGroups.tsx';
import { ProvenanceBadge, unsureProvenance } from './ProvenanceBadge.tsx';
import { Rows } from './Rows.tsx';

interface ActorPanelProps {
  readonly actor: Actor;
  readonly clusters: readonly ClusterAssessment[];
}

/** Everything known of the selected actor, with the rows it came from. */
export function ActorPanel({ actor, clusters }: ActorPanelProps) {
  const words = useWords('panels');
  const model = useWords('model');
  const format = useFormat();
  const { id, kind, institutionType, provenance } = actor;
  const leads = clusters.filter(({ leaders }) => leaders.includes(id));
  const title =
    institutionType !== null
      ? model.institutionTypes[institutionType]
      : kind === null
        ? words.unknownKind
        : model.kinds[kind];
  return (
    <div>
      <header className="verdict-head">
        <h2>
          <ActorMark style={kindStyles[kind ?? 'unknown']} hollow={unsureProvenance(provenance)} />{' '}
          <Name text={actor.name ?? id} limit={200} />
        </h2>
        <p>
          <Explained question={{ of: 'subject', subject: { kind: 'actor', actor: id } }} title={title}>
            {title}
          </Explained>{' '}
          <ProvenanceBadge provenance={provenance} />
        </p>
        <p className="quiet">
          <Rows rows={actor.rows} />
        </p>
        {leads.length > 0 && (
          <p className="callout">{words.leaderOf(format.and(leads.map((each) => each.name ?? each.id)))}</p>
        )}
      </header>
      <NeighbourGroups actor={id} />
      {clusters.map((cluster) => {
        const articulator = cluster.articulators.find((candidate) => candidate.actor === id);
        return articulator === undefined ? null : (
          <ArticulatorSection key={cluster.id} articulator={articulator} cluster={cluster} />
        );
      })}
      <ActorFacts actor={actor} />
      <ActorPairs actor={id} clusters={clusters} />
      <ActorLinkages actor={id} />
      <ActorMeasures actor={id} />
    </div>
  );
}
