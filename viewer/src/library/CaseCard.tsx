import { useEffect, useMemo } from 'react';
import { keysOf } from '../panels/keys-of.ts';
import { Name } from '../panels/Name.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { useToldByReader } from '../words/use-told-by-reader.ts';
import type { LibraryCase, LibraryCluster } from '../worker/messages.ts';

interface CaseCardProps {
  readonly subject: LibraryCase;
  readonly chosen: boolean;
  onChoose(): void;
  onOpen(): void;
}

/** One case of the gallery: its network, its sector group and what is to be expected of its clusters. */
export function CaseCard({ subject, chosen, onChoose, onOpen }: CaseCardProps) {
  const address = usePicture(subject.picture);
  const { title, year, clusters, failure } = subject;
  const words = useWords('library');
  const told = useToldByReader();
  const counts = useWords('counts');
  const format = useFormat();
  const unsure = subject.provenance.illustrative + subject.provenance.estimated;
  return (
    <li className="case-card" data-case={subject.label}>
      {address === null ? (
        <p className="no-picture quiet">{failure === null ? words.noPicture : words.notRead}</p>
      ) : (
        <img src={address} alt={words.pictureOf(title)} />
      )}
      <h3>
        <Name text={title} limit={90} /> {year !== null && <span className="quiet">{year}</span>}
      </h3>
      {failure === null ? (
        <>
          <p className="quiet">
            {format.counted(subject.actors, counts.actors)},{' '}
            {format.counted(subject.linkages, counts.linkages)}
            {unsure > 0 && ` · ${words.unsure(format.number(unsure))}`}
          </p>
          {clusters.slice(0, 3).map((cluster) => (
            <ClusterLine key={cluster.studyId} cluster={cluster} named={clusters.length > 1} />
          ))}
          {clusters.length > 3 && (
            <p className="quiet">{words.andMore(format.counted(clusters.length - 3, words.moreClusters))}</p>
          )}
        </>
      ) : (
        <p className="callout bad" lang={told(failure).lang}>
          <Name text={told(failure).text} limit={300} />
        </p>
      )}
      <div className="actions">
        <button type="button" className="primary" onClick={onOpen} disabled={failure !== null}>
          {words.open}
          <span className="hidden"> {title}</span>
        </button>
        <label className="field">
          <input type="checkbox" checked={chosen} onChange={onChoose} disabled={failure !== null} />
          {words.compare}
          <span className="hidden"> {title}</span>
        </label>
      </div>
    </li>
  );
}

function ClusterLine({ cluster, named }: { readonly cluster: LibraryCluster; readonly named: boolean }) {
  const { sectorGroup, efficiency, upgrading } = cluster;
  const words = useWords('library');
  const { verdicts } = useWords('judgement');
  const { ofThree } = useWords('panels');
  const model = useWords('model');
  const format = useFormat();
  return (
    <div className="cluster-line">
      <p>
        {named && (
          <strong>
            <Name text={cluster.name} limit={60} />:{' '}
          </strong>
        )}
        {sectorGroup.answer === null ? words.groupNotKnown : model.sectorGroups[sectorGroup.answer]}
        {' · '}
        {words.efficiencyOf(
          efficiency.ce === null ? words.notDefined : ofThree(format.number(efficiency.ce)),
        )}
      </p>
      <p>
        {keysOf(model.upgrading)
          .filter((form) => form !== 'intersectoral')
          .map((form) => (
            <span key={form} className={`verdict ${upgrading[form].answer.replaceAll(' ', '-')}`}>
              {model.upgrading[form].toLowerCase()}: {verdicts[upgrading[form].answer]}
            </span>
          ))}
      </p>
    </div>
  );
}

/** The address of a picture that the page holds itself; null where there is none. */
function usePicture(svg: string | null): string | null {
  const address = useMemo(
    () => (svg === null ? null : URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))),
    [svg],
  );
  useEffect(
    () => () => {
      if (address !== null) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
}
