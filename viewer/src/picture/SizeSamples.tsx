import type { LegendModel } from './legend-model.ts';

interface SizeSamplesProps {
  readonly size: NonNullable<LegendModel['size']>;
}

/** Circles of the sizes in the picture, each with the value it stands for. */
export function SizeSamples({ size }: SizeSamplesProps) {
  const largest = Math.max(...size.samples.map(({ radius }) => radius));
  const height = 2 * largest + 4;
  return (
    <section className="legend-size">
      <h3>{size.title}</h3>
      <ul data-legend="size">
        {size.samples.map(({ text, radius }) => (
          <li key={radius}>
            <svg width={2 * radius + 4} height={height} aria-hidden="true">
              <circle cx="50%" cy="50%" r={radius} />
            </svg>
            {text}
          </li>
        ))}
      </ul>
      {size.note !== '' && <p className="quiet">{size.note}</p>}
    </section>
  );
}
