import type { Linkage } from '../../../src/model/linkage.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { LineMark } from '../picture/LineMark.tsx';
import { ActorLink } from './ActorLink.tsx';
import { linkageDetails } from './linkage-details.ts';
import { Name } from './Name.tsx';
import { ProvenanceBadge } from './ProvenanceBadge.tsx';
import { Rows } from './Rows.tsx';

interface LinkageLineProps {
  readonly linkage: Linkage;
  /** The end it is seen from; both ends are named where there is none. */
  readonly from?: string;
}

/** One linkage: the other end, what is known of it, and its rows. */
export function LinkageLine({ linkage, from }: LinkageLineProps) {
  const { lookup } = useWorkbench();
  const outward = linkage.from === from;
  const symmetric = linkage.type === 'acts-jointly';
  const details = linkageDetails(linkage);
  const scope = lookup.scopes.get(linkage.key);
  return (
    <li>
      {from === undefined ? (
        <>
          <ActorLink id={linkage.from} /> <span aria-hidden="true">→</span>
          <span className="hidden"> to </span> <ActorLink id={linkage.to} />
        </>
      ) : (
        <>
          <span aria-hidden="true" className="direction">
            {symmetric ? '↔' : outward ? '→' : '←'}
          </span>
          <span className="hidden">{symmetric ? 'with ' : outward ? 'to ' : 'from '}</span>
          <ActorLink id={outward ? linkage.to : linkage.from} />
        </>
      )}{' '}
      {scope !== undefined && (
        <span className="scope">
          <LineMark style={scopeStyles[scope]} /> {scope}
        </span>
      )}{' '}
      <ProvenanceBadge provenance={linkage.provenance} />
      <span className="linkage-details">
        {details !== '' && (
          <>
            <Name text={details} limit={300} />{' '}
          </>
        )}
        <Rows rows={linkage.rows} />
      </span>
    </li>
  );
}
