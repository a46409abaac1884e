import { useWords } from '../words/language-store.ts';
import { useFormat } from '../words/use-format.ts';
import { LineMark } from './LineMark.tsx';
import type { LitGroup } from './lit-lines.ts';
import { layerStyles, linkStyle, litArrows } from './lit-styles.ts';

/** What the lines that are lit up stand for: their type by colour and dash, their direction by arrow. */
export function LitLegend({ groups }: { readonly groups: readonly LitGroup[] }) {
  const words = useWords('picture');
  const { layers } = useWords('model');
  const format = useFormat();
  return (
    <section>
      <h3>{words.litTitle}</h3>
      <ul data-legend="lit">
        {groups.map(({ type, direction, linkages }) => (
          <li key={`${type} ${direction}`} className="legend-entry" data-direction={direction}>
            <LineMark style={type === null ? linkStyle : layerStyles[type]} arrow={litArrows[direction]} />{' '}
            {type === null ? words.scopes.link : layers[type]}
            {words.litDirections[direction]} <span className="quiet">{format.number(linkages)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
