import type { ImportAccount } from '../../../../src/model/case.ts';
import { AccountTable } from '../../panels/AccountTable.tsx';
import { useWords } from '../../words/language-store.ts';
import { useFormat } from '../../words/use-format.ts';

/** What became of the rows, and how many actors were made from the ends of linkages. */
export function SourceAccount({ account }: { readonly account: Omit<ImportAccount, 'problems'> }) {
  const words = useWords('open');
  const format = useFormat();
  return (
    <>
      <AccountTable account={account} />
      {account.actors.created > 0 && (
        <p className="small">{words.created(format.number(account.actors.created))}</p>
      )}
    </>
  );
}
