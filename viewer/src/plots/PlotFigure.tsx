import type { ReactNode } from 'react';
import type { Provenance } from '../../../src/model/provenance.ts';
import { ProvenanceBadge } from '../panels/ProvenanceBadge.tsx';
import { useWords } from '../words/language-store.ts';

interface PlotFigureProps {
  /** What is drawn from illustrative or estimated data is marked so, wherever the plot goes. */
  readonly unsure: readonly Provenance[];
  readonly children: ReactNode;
}

/** A plot with the mark of the data it is drawn from. */
export function PlotFigure({ unsure, children }: PlotFigureProps) {
  const words = useWords('judgement');
  return (
    <figure className="plot-figure">
      {children}
      {unsure.length > 0 && (
        <figcaption>
          {words.plotDrawnFrom}{' '}
          {unsure.map((provenance) => (
            <ProvenanceBadge key={provenance} provenance={provenance} />
          ))}
        </figcaption>
      )}
    </figure>
  );
}
