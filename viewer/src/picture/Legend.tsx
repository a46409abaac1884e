import { ActorMark } from '../panels/ActorMark.tsx';
import { Name } from '../panels/Name.tsx';
import type { MeasureColumn } from '../worker/messages.ts';
import type { SizeScale } from './actor-size.ts';
import { LineMark } from './LineMark.tsx';
import type { PictureModel } from './picture-model.ts';

interface LegendProps {
  readonly model: PictureModel;
  readonly measure: MeasureColumn | null;
  readonly scale: SizeScale;
}

const short = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');

/** Says what every mark in the picture stands for, and only those that are in it. */
export function Legend({ model, measure, scale }: LegendProps) {
  const merged = model.lines.some(({ count }) => count > 1);
  const directed = model.lines.some(({ arrows }) => arrows > 0);
  const plain = model.lines.some(({ arrows }) => arrows === 0);
  return (
    <details className="legend" open={matchMedia('(min-width: 900px)').matches}>
      <summary>Legend</summary>
      <h3>
        <Name text={model.shapesTitle} />
      </h3>
      <ul data-legend="shapes">
        {model.shapes.map((style) => (
          <li key={style.title}>
            <ActorMark style={style} /> <Name text={style.plural} limit={40} />{' '}
            <span className="quiet">{style.count}</span>
          </li>
        ))}
        {model.hollowCount > 0 && (
          <li>
            <ActorMark style={model.shapes[0]!} hollow /> Outline: illustrative or estimated{' '}
            <span className="quiet">{model.hollowCount}</span>
          </li>
        )}
      </ul>
      <h3>Linkages</h3>
      <ul data-legend="lines">
        {model.lineStyles.map((style) => (
          <li key={style.title}>
            <LineMark style={style} /> {style.title}{' '}
            <span className="quiet">{style.count.toLocaleString('en')}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {directed && `${model.arrowSays} `}
        {directed && plain && 'No arrow: joint action, membership. '}
        {merged && 'One line for each pair of actors, thicker the more linkages.'}
      </p>
      {measure !== null && (
        <p className="legend-size">
          <span className="dot small" /> {short(scale.smallest)}
          <span className="dot large" /> {short(scale.largest)}
          <span className="quiet">Size: {measure.title}</span>
        </p>
      )}
    </details>
  );
}
