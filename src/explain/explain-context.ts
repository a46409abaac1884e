import { factSources } from '../governance/fact-sources.ts';
import type { FactSources } from '../governance/pair-facts.ts';
import { type CaseIndex, indexCase } from '../graph/case-index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { Preset } from '../preset.ts';

/** What explanations are made from: the case, its assessment, and the preset that assessment used. */
export interface ExplainContext {
  readonly reading: CaseReading;
  readonly assessment: Assessment;
  readonly preset: Preset;
  readonly index: CaseIndex;
  readonly sources: FactSources;
  /** How an actor is called: `Alfa (f1)`, or its id alone. */
  actor(id: string): string;
}

/** Look-ups for explanations. `preset` has to be the one the assessment was made with. */
export function explainContext(reading: CaseReading, assessment: Assessment, preset: Preset): ExplainContext {
  const index = indexCase(reading.case);
  return {
    ...{ reading, assessment, preset, index },
    sources: factSources(index, preset.governance),
    actor: (id) => {
      const name = index.nameOf(id);
      return name === id ? id : `${name} (${id})`;
    },
  };
}
