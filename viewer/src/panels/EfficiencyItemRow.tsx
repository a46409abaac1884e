import { useState } from 'react';
import type { EfficiencyItem } from '../../../src/model/assessment.ts';
import type { EfficiencyItemName } from '../../../src/model/code.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorList } from './ActorList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Explained } from './Explained.tsx';
import { Levels } from './Levels.tsx';
import { Told } from './Told.tsx';

interface EfficiencyItemRowProps {
  readonly name: EfficiencyItemName;
  readonly item: EfficiencyItem;
  readonly cluster: string;
}

/** One of the nine items: its level and share, and on demand who is counted. */
export function EfficiencyItemRow({ name, item, cluster }: EfficiencyItemRowProps) {
  const words = useWords('judgement');
  const panels = useWords('panels');
  const title = useWords('model').items[name];
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <li className="item">
      <button type="button" className="item-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="code">{name}</span>
        <span className="item-title">{title}</span>
        <Levels level={item.level} />
        <span className="item-share">
          {item.share === null ? panels.notObserved : format.percent(item.share)}
        </span>
      </button>
      {item.level === null && (
        <p className="reason small">
          {item.reason === undefined ? panels.notObserved : <Told text={item.reason} />}
        </p>
      )}
      {open && (
        <div className="item-body">
          {item.level !== null && item.reason !== undefined && (
            <p className="quiet">
              <Told text={item.reason} />
            </p>
          )}
          <p>
            <Explained
              question={{ of: 'subject', subject: { kind: 'item', item: name }, cluster }}
              title={title}
            >
              {words.whyLevel}
            </Explained>
          </p>
          <EvidenceList evidence={item.because} />
          {item.byValue !== undefined && item.byValue !== null && (
            <p>
              <Explained
                question={{ of: 'subject', subject: { kind: 'item', item: name }, cluster }}
                title={title}
              >
                {words.purchasesWithin(format.percent(item.byValue))}
              </Explained>
            </p>
          )}
          <ItemFirms name={name} item={item} cluster={cluster} />
        </div>
      )}
    </li>
  );
}

/** Who counts for an item and who does not, by name. */
function ItemFirms({ name, item, cluster }: EfficiencyItemRowProps) {
  const words = useWords('judgement');
  const format = useFormat();
  const { numerator, denominator, twoBuyers, communitiesJoined = {} } = item;
  const counted = new Set(numerator);
  const others = denominator.filter((id) => !counted.has(id));
  const explained = (said: string) => (
    <Explained question={{ of: 'subject', subject: { kind: 'item', item: name }, cluster }} title={said}>
      {said}
    </Explained>
  );
  return (
    <>
      <h5>{explained(words.counted(format.number(numerator.length), format.number(denominator.length)))}</h5>
      <ActorList ids={numerator} />
      {others.length > 0 && (
        <>
          <h5>{explained(words.notCounted(format.number(others.length)))}</h5>
          <ActorList ids={others} />
        </>
      )}
      {twoBuyers !== undefined && (
        <>
          <h5>{explained(words.twoBuyers(format.number(twoBuyers.length)))}</h5>
          <ActorList ids={twoBuyers} />
        </>
      )}
      {Object.keys(communitiesJoined).length > 0 && (
        <>
          <h5>{words.communities}</h5>
          <ul className="plain-list">
            {Object.entries(communitiesJoined).map(([id, count]) => (
              <li key={id}>
                <ActorLink id={id} /> {explained(format.number(count))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
