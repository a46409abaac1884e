import type { PairGovernance } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { ActorLink } from './ActorLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { factTitles } from './fact-titles.ts';
import { percent } from './format.ts';
import { Name } from './Name.tsx';

const share = (value: number | null): string =>
  value === null ? 'was not observed' : `is ${percent(value)}`;

interface PairDetailsProps {
  readonly pair: PairGovernance;
  /** The end it is seen from; both are named where there is none. */
  readonly from?: string;
  readonly open?: boolean;
}

/** One pair of seller and buyer: the answer, its rule, what speaks for and against it, what was not observed. */
export function PairDetails({ pair, from, open = false }: PairDetailsProps) {
  const { lookup } = useWorkbench();
  const { title, colour } = governanceStyles[pair.answer];
  const other = from === pair.seller ? pair.buyer : pair.seller;
  return (
    <details className="pair" open={open}>
      <summary>
        <span className="swatch" style={{ background: colour }} /> {title}
        {from !== undefined && (
          <>
            {from === pair.seller ? ' selling to ' : ' buying from '}
            <Name text={lookup.nameOf(other)} limit={50} />
          </>
        )}
      </summary>
      <div className="pair-body">
        <p>
          <ActorLink id={pair.seller} /> sells to <ActorLink id={pair.buyer} />
        </p>
        <p className="quiet">
          {pair.rule === null ? 'No rule was shown true' : `Rule ${pair.rule}`}; {percent(pair.confidence)} of
          its inputs were observed. The seller’s dependence {share(pair.dependence.seller)}, the buyer’s{' '}
          {share(pair.dependence.buyer)}.
        </p>
        {pair.because.length > 0 && <h5>Because</h5>}
        <EvidenceList evidence={pair.because} />
        {pair.against.length > 0 && <h5>Against</h5>}
        <EvidenceList evidence={pair.against} />
        {pair.missing.length > 0 && (
          <p>Not observed: {pair.missing.map((name) => factTitles[name]).join(', ')}.</p>
        )}
        {pair.gereffi !== undefined && <p>Gereffi, Humphrey & Sturgeon: {pair.gereffi}.</p>}
        {pair.coded !== undefined && <p>Coded by the analyst: {pair.coded}.</p>}
      </div>
    </details>
  );
}
