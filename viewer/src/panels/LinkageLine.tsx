import type { Linkage } from '../../../src/model/linkage.ts';
import { scopeStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { LineMark } from '../picture/LineMark.tsx';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
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
  const words = useWords('panels');
  const details = useWords('details');
  const model = useWords('model');
  const format = useFormat();
  const outward = linkage.from === from;
  const symmetric = linkage.type === 'acts-jointly';
  const said = linkageDetails(linkage, details, model, format);
  const scope = lookup.scopes.get(linkage.key);
  return (
    <li>
      {from === undefined ? (
        <>
          {model.layers[linkage.type]}: <ActorLink id={linkage.from} /> <span aria-hidden="true">→</span>
          <span className="hidden"> {words.to} </span> <ActorLink id={linkage.to} />
        </>
      ) : (
        <>
          <span aria-hidden="true" className="direction">
            {symmetric ? '↔' : outward ? '→' : '←'}
          </span>
          <span className="hidden">{symmetric ? words.withWord : outward ? words.to : words.fromWord} </span>
          <ActorLink id={outward ? linkage.to : linkage.from} />
        </>
      )}{' '}
      {scope !== undefined && (
        <span className="scope">
          <LineMark style={scopeStyles[scope]} /> {model.scopes[scope].toLowerCase()}
        </span>
      )}{' '}
      <ProvenanceBadge provenance={linkage.provenance} />
      <span className="linkage-details">
        {said !== '' && (
          <>
            <Name text={said} limit={300} />{' '}
          </>
        )}
        <Rows rows={linkage.rows} />
      </span>
    </li>
  );
}
