import type { PairGovernance } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Explained } from './Explained.tsx';
import { Name } from './Name.tsx';

interface PairDetailsProps {
  readonly pair: PairGovernance;
  /** The end it is seen from; both are named where there is none. */
  readonly from?: string;
  readonly open?: boolean;
}

/** One pair of seller and buyer: the answer, its rule, what speaks for and against it, what was not observed. */
export function PairDetails({ pair, from, open = false }: PairDetailsProps) {
  const { lookup } = useWorkbench();
  const words = useWords('panels');
  const { governance } = useWords('model');
  const { facts } = useWords('details');
  const format = useFormat();
  const { seller, buyer, settledBy = [] } = pair;
  const title = governance[pair.answer];
  const question = { of: 'subject', subject: { kind: 'pair', seller, buyer } } as const;
  return (
    <details className="pair" open={open}>
      <summary>
        <span className="swatch" style={{ background: governanceStyles[pair.answer].colour }} /> {title}
        {from !== undefined && (
          <>
            {' '}
            {from === seller ? words.sellingTo : words.buyingFrom}{' '}
            <Name text={lookup.nameOf(from === seller ? buyer : seller)} limit={50} />
          </>
        )}
      </summary>
      <div className="pair-body">
        <p>
          <ActorLink id={seller} /> {words.sellsTo} <ActorLink id={buyer} />
        </p>
        <p className="quiet">
          <Explained question={question} title={title}>
            {pair.rule === null ? words.noRule : words.ruleNo(String(pair.rule))};{' '}
            {words.inputsObserved(format.percent(pair.confidence))}
          </Explained>
        </p>
        <h5>{words.dependence}</h5>
        <dl className="facts">
          {(['seller', 'buyer'] as const).map((side) => {
            const share = pair.dependence[side];
            return (
              <div key={side}>
                <dt>{words[`${side}Dependence`]}</dt>
                <dd>
                  <Explained question={question} title={words.dependence}>
                    {share === null ? words.notObserved : format.percent(share)}
                  </Explained>
                  <span className="bar" aria-hidden="true">
                    <span style={{ width: `${(share ?? 0) * 100}%` }} />
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
        {pair.because.length > 0 && <h5>{words.because}</h5>}
        <EvidenceList evidence={pair.because} />
        {pair.against.length > 0 && <h5>{words.against}</h5>}
        <EvidenceList evidence={pair.against} />
        {pair.missing.length > 0 && (
          <p>{words.missingFacts(pair.missing.map((name) => facts[name]).join(', '))}</p>
        )}
        {settledBy.length > 0 && <p>{words.wouldSettle(format.or(settledBy.map((name) => facts[name])))}</p>}
        {pair.gereffi !== undefined && <p>{words.gereffi(pair.gereffi)}</p>}
        {pair.coded !== undefined && <p>{words.codedByAnalyst(governance[pair.coded])}</p>}
      </div>
    </details>
  );
}
