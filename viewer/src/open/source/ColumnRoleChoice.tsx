import { useWords } from '../../words/language-store.ts';
import type { TableDraft } from './table-draft.ts';

interface ColumnRoleChoiceProps {
  readonly draft: TableDraft;
  readonly column: number;
  readonly header: string;
  onChoose(draft: TableDraft): void;
}

/** What a column is, chosen from what the rows may give. */
export function ColumnRoleChoice({ draft, column, header, onChoose }: ColumnRoleChoiceProps) {
  const words = useWords('open');
  if (draft.form !== 'linkages' && draft.form !== 'actors') return null;
  const { linkageFields, actorFields } = words;
  const role = draft.roles[column] ?? 'ignore';
  const aboutEnds = Object.entries(actorFields).filter(([field]) => field !== 'id');
  const groups: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] =
    draft.form === 'actors'
      ? [[words.actor, 'actors', Object.entries(actorFields)]]
      : [
          [words.linkage, 'linkages', Object.entries(linkageFields)],
          [words.giver, 'from', aboutEnds],
          [words.receiver, 'to', aboutEnds],
        ];
  const choose = (next: string): void => {
    const single = next.includes('.');
    const roles = draft.roles.map((each, place) =>
      place === column ? next : single && each === next ? 'attribute' : each,
    );
    // A separator or the like belongs to the column it was seen in, not to the one chosen now.
    const readings = Object.fromEntries(
      Object.entries(draft.readings).filter(([name]) => name !== next && name !== role),
    );
    onChoose({ ...draft, roles, readings });
  };
  return (
    <select
      aria-label={words.roleOf(header === '' ? words.columnNumber(column + 1) : header)}
      className={role === 'ignore' || role === 'attribute' ? 'quiet' : 'chosen'}
      value={role}
      onChange={(event) => choose(event.target.value)}
    >
      {groups.map(([label, prefix, fields]) => (
        <optgroup key={prefix} label={label}>
          {fields.map(([field, title]) => (
            <option key={field} value={`${prefix}.${field}`}>
              {prefix === 'from' || prefix === 'to' ? `${label}: ${title}` : title}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={words.otherwise}>
        <option value="attribute">{words.attribute}</option>
        <option value="ignore">{words.ignore}</option>
      </optgroup>
    </select>
  );
}
