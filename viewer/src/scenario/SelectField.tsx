interface SelectFieldProps {
  readonly title: string;
  readonly value: string;
  /** Names the empty choice; without it there is none. */
  readonly none?: string;
  readonly options: readonly (readonly [value: string, title: string])[];
  onChange(value: string): void;
}

export function SelectField({ title, value, none, options, onChange }: SelectFieldProps) {
  return (
    <label className="form-field">
      {title}
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}
