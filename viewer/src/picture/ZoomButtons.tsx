interface ZoomButtonsProps {
  onZoom(factor: number): void;
  onFit(): void;
}

export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  return (
    <fieldset className="zoom">
      <legend className="hidden">Zoom</legend>
      <button type="button" aria-label="Zoom in" onClick={() => onZoom(0.7)}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => onZoom(1.4)}>
        −
      </button>
      <button type="button" onClick={onFit}>
        Fit
      </button>
    </fieldset>
  );
}
