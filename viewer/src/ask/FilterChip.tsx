import { useWords } from '../words/language-store.ts';

interface FilterChipProps {
  readonly phrase: string;
  /** `369 of 1,000` */
  readonly leaves: string;
  onEdit(): void;
  onRemove(): void;
}

/** One filter of the sentence, with what it leaves; it can be changed and taken out. */
export function FilterChip({ phrase, leaves, onEdit, onRemove }: FilterChipProps) {
  const words = useWords('ask');
  return (
    <li className="filter-chip">
      <button type="button" title={words.editFilter(phrase)} onClick={onEdit}>
        <bdi>{phrase}</bdi>: <strong>{leaves}</strong>
      </button>
      <button type="button" aria-label={words.removeFilter(phrase)} onClick={onRemove}>
        ×
      </button>
    </li>
  );
}
