import { useWords } from '../words/language-store.ts';

interface ZoomButtonsProps {
  onZoom(factor: number): void;
  onFit(): void;
}

export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  const words = useWords('picture');
  return (
    <fieldset className="zoom">
      <legend className="hidden">{words.zoom}</legend>
      <button type="button" aria-label={words.zoomIn} onClick={() => onZoom(0.7)}>
        +
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => onZoom(1.4)}>
        −
      </button>
      <button type="button" onClick={onFit}>
        {words.fit}
      </button>
    </fieldset>
  );
}
