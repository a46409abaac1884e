import type { Direction } from '../../../../src/read/mapping/layout.ts';
import { keysOf } from '../../panels/keys-of.ts';
import { useWords } from '../../words/language-store.ts';
import type { SourceTable } from '../../worker/source-messages.ts';
import { EndFields } from './EndFields.tsx';
import { firstDraft } from './first-draft.ts';
import type { DraftForm, TableDraft } from './table-draft.ts';

interface TableSettingsProps {
  readonly table: SourceTable;
  readonly draft: TableDraft;
  onChoose(draft: TableDraft): void;
  onShape(how: { readonly header?: number; readonly encoding?: string }): void;
}

const tableForms = [
  'linkages',
  'actors',
  'matrix',
  'two-mode',
  'projects',
  'roster',
  'own',
  'leave-out',
] as const;
const networkForms = ['network', 'own', 'leave-out'] as const;
const encodings = ['windows-1252', 'macintosh', 'windows-1250', 'utf-16le', 'big5', 'gb18030', 'shift_jis'];

/** What the rows of a table are, and what holds for all of them where no column says it. */
export function TableSettings({ table, draft, onChoose, onShape }: TableSettingsProps) {
  const words = useWords('open');
  const { layers } = useWords('model');
  const { form } = draft;
  const forms: readonly DraftForm[] = [
    ...(table.form === 'network' ? networkForms : tableForms),
    ...(form === 'several' || firstDraft(table, 'propose').form === 'several' ? (['several'] as const) : []),
  ];
  const tied = ['matrix', 'two-mode', 'roster', 'network'].includes(form);
  const typed = form === 'linkages' ? !draft.roles.includes('linkages.type') : tied;
  const setForm = (next: DraftForm): void => {
    const proposed = firstDraft(table, 'propose');
    onChoose(proposed.form === next ? proposed : { ...draft, form: next, roles: rolesFor(next, draft) });
  };
  return (
    <div className="source-settings">
      <label className="field">
        {words.rowsAre}
        <select value={form} onChange={(event) => setForm(event.target.value as DraftForm)}>
          {forms.map((each) => (
            <option key={each} value={each}>
              {words.forms[each]}
            </option>
          ))}
        </select>
      </label>
      {typed && (
        <label className="field">
          {words.type}
          <select
            className={draft.type === null && form !== 'network' ? 'needed' : ''}
            value={draft.type ?? ''}
            onChange={(event) =>
              onChoose({
                ...draft,
                type: event.target.value === '' ? null : (event.target.value as keyof typeof layers),
              })
            }
          >
            <option value="">{words.choose}</option>
            {keysOf(layers).map((layer) => (
              <option key={layer} value={layer}>
                {layers[layer]}
              </option>
            ))}
          </select>
        </label>
      )}
      {tied && draft.type !== 'acts-jointly' && (
        <label className="field">
          {words.direction}
          <select
            value={draft.direction ?? ''}
            onChange={(event) =>
              onChoose({
                ...draft,
                direction: event.target.value === '' ? null : (event.target.value as Direction),
              })
            }
          >
            <option value="">{words.choose}</option>
            {keysOf(words.directions).map((direction) => (
              <option key={direction} value={direction}>
                {words.directions[direction]}
              </option>
            ))}
          </select>
        </label>
      )}
      {table.form !== 'network' && form !== 'own' && (
        <label className="field">
          {words.headerRow}
          <input
            type="number"
            min={0}
            max={table.rowNumbers.at(-1) ?? 0}
            value={table.headerRows[0] ?? 0}
            onChange={(event) => {
              const header = Number(event.target.value);
              if (Number.isInteger(header) && table.rowNumbers.includes(header)) onShape({ header });
              else if (header === 0) onShape({ header });
            }}
          />
        </label>
      )}
      {table.encoding !== null && (
        <label className="field">
          {words.encoding}
          <select value={table.encoding} onChange={(event) => onShape({ encoding: event.target.value })}>
            {[...new Set([table.encoding, ...encodings])].map((encoding) => (
              <option key={encoding}>{encoding}</option>
            ))}
          </select>
        </label>
      )}
      {form === 'linkages' && (
        <label className="field check">
          <input
            type="checkbox"
            checked={draft.alike}
            onChange={(event) => onChoose({ ...draft, alike: event.target.checked })}
          />
          {words.alike}
        </label>
      )}
      <EndFields draft={draft} onChoose={onChoose} />
    </div>
  );
}

/** Roles of actors mean nothing in a table of linkages, and the other way round: such columns are kept beside. */
function rolesFor(form: DraftForm, { roles }: TableDraft): readonly string[] {
  const fits = (role: string): boolean =>
    !role.includes('.') || (form === 'actors' ? role.startsWith('actors.') : !role.startsWith('actors.'));
  return roles.map((role) => (fits(role) && role !== 'ignore' ? role : 'attribute'));
}
