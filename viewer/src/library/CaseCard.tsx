import { useEffect, useMemo } from 'react';
import { keysOf } from '../panels/keys-of.ts';
import { Name } from '../panels/Name.tsx';
import type { LibraryCase, LibraryCluster } from '../worker/messages.ts';
import { counted, number } from './format.ts';
import { formTitles } from './model-words.ts';
import { sectorTitles } from './sector-titles.ts';

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
  const unsure = subject.provenance.illustrative + subject.provenance.estimated;
  return (
    <li className="case-card" data-case={subject.label}>
      {address === null ? (
        <p className="no-picture quiet">
          {failure === null ? 'No picture: too many actors, or none.' : 'Not read'}
        </p>
      ) : (
        <img src={address} alt={`Network of ${title}`} />
      )}
      <h3>
        <Name text={title} limit={90} /> {year !== null && <span className="quiet">{year}</span>}
      </h3>
      {failure === null ? (
        <>
          <p className="quiet">
            {counted(subject.actors, 'actor')}, {counted(subject.linkages, 'linkage')}
            {unsure > 0 && ` · ${counted(unsure, 'of them is', 'of them are')} illustrative or estimated`}
          </p>
          {clusters.slice(0, 3).map((cluster) => (
            <ClusterLine key={cluster.studyId} cluster={cluster} named={clusters.length > 1} />
          ))}
          {clusters.length > 3 && <p className="quiet">and {counted(clusters.length - 3, 'more cluster')}</p>}
        </>
      ) : (
        <p className="callout bad">
          <Name text={failure} limit={300} />
        </p>
      )}
      <div className="actions">
        <button type="button" className="primary" onClick={onOpen} disabled={failure !== null}>
          Open<span className="hidden"> {title}</span>
        </button>
        <label className="field">
          <input type="checkbox" checked={chosen} onChange={onChoose} disabled={failure !== null} />
          Compare<span className="hidden"> {title}</span>
        </label>
      </div>
    </li>
  );
}

function ClusterLine({ cluster, named }: { readonly cluster: LibraryCluster; readonly named: boolean }) {
  const { sectorGroup, efficiency, upgrading } = cluster;
  return (
    <div className="cluster-line">
      <p>
        {named && (
          <strong>
            <Name text={cluster.name} limit={60} />:{' '}
          </strong>
        )}
        {sectorGroup.answer === null ? 'sector group not known' : sectorTitles[sectorGroup.answer]}
        {' · '}collective efficiency{' '}
        {efficiency.ce === null ? 'not defined' : `${number(efficiency.ce)} of 3`}
      </p>
      <p>
        {keysOf(formTitles)
          .filter((form) => form !== 'intersectoral')
          .map((form) => (
            <span key={form} className={`verdict ${upgrading[form].answer.replaceAll(' ', '-')}`}>
              {form}: {upgrading[form].answer}
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
