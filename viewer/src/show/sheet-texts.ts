import type { Visible } from '../view/visible.ts';
import type { Words } from '../words/words.ts';
import type { Opened } from '../worker/messages.ts';

/** Title and source of a picture that is handed out, and what has to be known of its data. */
export function sheetTexts(
  opened: Opened,
  { actorCount }: Pick<Visible, 'actorCount'>,
  isScenario: boolean,
  words: Words['show'],
  language: string,
): { readonly title: string; readonly source: string; readonly warnings: readonly string[] } {
  const said = (count: number): string => count.toLocaleString(language);
  const all = opened.mode === 'network' ? opened.actors.length : opened.subject.actors.length;
  const part = actorCount < all ? [words.shownOf(said(actorCount), said(all))] : [];
  if (opened.mode === 'network') {
    return { title: opened.title, source: words.sourceOf(opened.title), warnings: part };
  }
  const { subject, assessment } = opened;
  const { observed, reported, estimated, illustrative } = assessment.case.provenance;
  const unsure = estimated + illustrative;
  const name = subject.title ?? subject.id;
  const year = subject.year === null ? '' : `, ${subject.year}`;
  const cited = subject.sources.map(({ citation }) => citation.trim().replace(/\.$/, ''));
  return {
    title: `${isScenario ? words.scenarioTitle(name) : name}${year}`,
    source: words.sourceOf(cited.length === 0 ? words.noSource : cited.join('; ')),
    warnings: [
      ...(isScenario ? [words.scenarioMark] : []),
      ...(unsure === 0 ? [] : [words.illustrative(said(unsure), said(observed + reported + unsure))]),
      ...part,
    ],
  };
}
