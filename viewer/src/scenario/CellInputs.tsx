import { useWords } from '../words/language-store.ts';
import { type CellField, wordsOf } from './cell-fields.ts';
import { SelectField } from './SelectField.tsx';

export type Cells = Readonly<Record<string, string>>;

interface CellInputsProps {
  readonly fields: readonly CellField[];
  readonly cells: Cells;
  onChange(cells: Cells): void;
}

/** One field for each column: words are chosen, the rest is typed. */
export function CellInputs({ fields, cells, onChange }: CellInputsProps) {
  const words = useWords('scenario');
  return fields.map((name) => {
    const choices = wordsOf(name);
    const value = cells[name] ?? '';
    const set = (next: string): void => onChange({ ...cells, [name]: next });
    if (choices === null) {
      return (
        <label key={name} className="form-field">
          {words.columns[name]}
          <input type="text" value={value} onChange={(event) => set(event.target.value)} />
        </label>
      );
    }
    return (
      <SelectField
        key={name}
        title={words.columns[name]}
        value={value}
        none={words.unknownWord}
        options={choices.map((word) => [word, words.words[word]])}
        onChange={set}
      />
    );
  });
}
