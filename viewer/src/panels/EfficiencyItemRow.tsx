import { useState } from 'react';
import type { EfficiencyItem } from '../../../src/model/assessment.ts';
import type { EfficiencyItemName } from '../../../src/model/code.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorList } from './ActorList.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { percent } from './format.ts';
import { Levels } from './Levels.tsx';
import { itemTitles } from './model-words.ts';

/** One of the nine items: its level and share, and on demand who is counted. */
export function EfficiencyItemRow({
  name,
  item,
}: {
  readonly name: EfficiencyItemName;
  readonly item: EfficiencyItem;
}) {
  const [open, setOpen] = useState(false);
  const others = item.denominator.filter((id) => !item.numerator.includes(id));
  return (
    <li className="item">
      <button type="button" className="item-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="code">{name}</span>
        <span className="item-title">{itemTitles[name]}</span>
        <Levels level={item.level} />
        <span className="item-share">{item.share === null ? 'not observed' : percent(item.share)}</span>
      </button>
      {item.level === null && <p className="reason small">{item.reason ?? 'not observed'}</p>}
      {open && (
        <div className="item-body">
          {item.level !== null && item.reason !== undefined && <p className="quiet">{item.reason}</p>}
          <EvidenceList evidence={item.because} />
          {item.byValue !== undefined && item.byValue !== null && (
            <p>Purchases from sellers of the cluster: {percent(item.byValue)} of their value.</p>
          )}
          <h5>
            Counted: {item.numerator.length} of {item.denominator.length}
          </h5>
          <ActorList ids={item.numerator} />
          {others.length > 0 && (
            <>
              <h5>Not counted: {others.length}</h5>
              <ActorList ids={others} />
            </>
          )}
          {item.twoBuyers !== undefined && (
            <>
              <h5>Reach two outside buyers or more: {item.twoBuyers.length}</h5>
              <ActorList ids={item.twoBuyers} />
            </>
          )}
          {item.communitiesJoined !== undefined && Object.keys(item.communitiesJoined).length > 0 && (
            <>
              <h5>Otherwise separate communities joined</h5>
              <ul className="plain-list">
                {Object.entries(item.communitiesJoined).map(([id, count]) => (
                  <li key={id}>
                    <ActorLink id={id} /> {count}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </li>
  );
}
