import { useCallback, useMemo } from 'react';
import type { ClusterAssessment, PairGovernance } from '../../../src/model/assessment.ts';
import { governanceStyles } from '../../../src/report/pictures/palette.ts';
import type { CaseLookup } from '../app/case-lookup.ts';
import { useWorkbench } from '../app/workbench.ts';
import { useRowMenu } from '../menu/use-row-menu.ts';
import { Name } from '../panels/Name.tsx';
import { pairKey } from '../panels/pair-key.ts';
import type { Format } from '../words/format.ts';
import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import type { Words } from '../words/words.ts';
import type { Question } from '../worker/question.ts';
import type { Column } from './column.ts';
import { DataTable } from './DataTable.tsx';

/** The pairs of seller and buyer of the cluster that the view leaves, and how each is governed. */
export function PairsTable({ cluster }: { readonly cluster: ClusterAssessment }) {
  const { selection, select, lookup, visible } = useWorkbench();
  const words = useWords('tables');
  const model = useWords('model');
  const facts = useWords('details').facts;
  const format = useFormat();
  const columns = useMemo(
    () => pairColumns(lookup, words, model.governance, facts, format),
    [lookup, words, model, facts, format],
  );
  const { pairs } = cluster.governance;
  const rows = useMemo(() => {
    const left = (id: string): boolean => visible.actors[lookup.position.get(id) ?? -1] === 1;
    return pairs.filter(({ seller, buyer }) => left(seller) && left(buyer));
  }, [pairs, visible.actors, lookup]);
  const isSelected = useCallback(
    ({ seller, buyer }: PairGovernance) =>
      selection?.kind === 'pair' &&
      ((selection.from === seller && selection.to === buyer) ||
        (selection.from === buyer && selection.to === seller)),
    [selection],
  );
  return (
    <DataTable
      title={words.pairs}
      rows={rows}
      all={pairs.length}
      columns={columns}
      keyOf={({ seller, buyer }) => pairKey(seller, buyer)}
      isSelected={isSelected}
      onSelect={({ seller, buyer }) => select({ kind: 'pair', from: seller, to: buyer })}
      onMenu={useRowMenu(({ seller, buyer }) => ({ what: 'linkages', key: null, from: seller, to: buyer }))}
      none={words.noPairs}
    />
  );
}

const asked = ({ seller, buyer }: PairGovernance): Question => ({
  of: 'subject',
  subject: { kind: 'pair', seller, buyer },
});

function pairColumns(
  lookup: CaseLookup,
  words: Words['tables'],
  governance: Words['model']['governance'],
  facts: Words['details']['facts'],
  format: Format,
): Column<PairGovernance>[] {
  const named = (id: 'seller' | 'buyer'): Column<PairGovernance> => ({
    id,
    title: words[id],
    width: 200,
    sortValue: (pair) => lookup.nameOf(pair[id]),
    show: (pair) => <Name text={lookup.nameOf(pair[id])} limit={60} />,
  });
  const depends = (id: 'seller' | 'buyer', title: string): Column<PairGovernance> => ({
    id: `${id}-dependence`,
    title,
    width: 120,
    numeric: true,
    sortValue: ({ dependence }) => dependence[id],
    show: ({ dependence }) => {
      const share = dependence[id];
      return share === null ? '–' : format.percent(share);
    },
    asks: (pair) => (pair.dependence[id] === null ? null : asked(pair)),
  });
  const missing = (pair: PairGovernance): string => pair.missing.map((name) => facts[name]).join(', ');
  return [
    named('seller'),
    named('buyer'),
    {
      id: 'answer',
      title: words.governance,
      width: 150,
      sortValue: ({ answer }) => governance[answer],
      show: ({ answer }) => (
        <>
          <span className="swatch" style={{ background: governanceStyles[answer].colour }} />{' '}
          {governance[answer]}
        </>
      ),
    },
    {
      id: 'rule',
      title: words.rule,
      width: 60,
      numeric: true,
      sortValue: ({ rule }) => rule,
      show: ({ rule }) => rule ?? '–',
      asks: (pair) => (pair.rule === null ? null : asked(pair)),
    },
    {
      id: 'confidence',
      title: words.observed,
      width: 90,
      numeric: true,
      sortValue: ({ confidence }) => confidence,
      show: ({ confidence }) => format.percent(confidence),
      asks: asked,
    },
    depends('seller', words.sellerDepends),
    depends('buyer', words.buyerDepends),
    {
      id: 'missing',
      title: words.notObserved,
      width: 300,
      sortValue: (pair) => missing(pair) || null,
      show: (pair) => missing(pair) || '–',
    },
    {
      id: 'coded',
      title: words.coded,
      width: 110,
      sortValue: ({ coded }) => (coded === undefined ? null : governance[coded]),
      show: ({ coded }) => (coded === undefined ? '–' : governance[coded]),
    },
  ];
}
