import type { ImportAccount } from '../../../../src/model/case.ts';
import { useLanguage, useWords } from '../../words/language-store.ts';

/** What became of the rows, in numbers. */
export function SourceAccount({ account }: { readonly account: Omit<ImportAccount, 'problems'> }) {
  const words = useWords('open');
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language);
  const tables = (['actors', 'linkages', 'codes', 'events', 'regions', 'plants'] as const).flatMap((name) => {
    const rows = account[name];
    return rows === undefined || (rows.read === 0 && name !== 'linkages' && name !== 'actors')
      ? []
      : [{ name, rows }];
  });
  return (
    <>
      <table className="small-table">
        <caption className="hidden">{words.accountTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table}</th>
            <th scope="col">{words.read}</th>
            <th scope="col">{words.accepted}</th>
            <th scope="col">{words.merged}</th>
            <th scope="col">{words.rejected}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ name, rows }) => (
            <tr key={name}>
              <th scope="row">{words.tables[name]}</th>
              <td>{number.format(rows.read)}</td>
              <td>{number.format(rows.accepted)}</td>
              <td>{number.format(rows.merged)}</td>
              <td className={rows.rejected > 0 ? 'bad' : ''}>{number.format(rows.rejected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {account.actors.created > 0 && (
        <p className="small">{words.created(number.format(account.actors.created))}</p>
      )}
    </>
  );
}
