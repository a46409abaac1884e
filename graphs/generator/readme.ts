import { analyseTables } from './analyse-tables.ts';
import { withAnswers } from './answers.ts';
import type { NamedRows } from './columns.ts';
import { countsOf } from './counts.ts';
import { type CaseTexts, lossOf, withoutActor } from './loss.ts';
import { seedsOf } from './seeds.ts';

/**
 * The text of a case's README with everything the software answers written in: the tables between the marks of
 * the answers, and those of each block the README asks for: `counts`; `draws`, the answers under other seeds;
 * `loss of ID`, the case without that actor.
 */
export async function writtenReadme(readme: string, texts: CaseTexts, named: NamedRows): Promise<string> {
  const assessment = await analyseTables(texts);
  let text = withAnswers(readme, assessment);
  for (const [, block = ''] of readme.matchAll(/^<!-- (counts|draws|loss of [\w-]+): written by /gm)) {
    text = withBlock(text, block, await linesOf(block));
  }
  return text;

  async function linesOf(block: string): Promise<readonly string[]> {
    if (block === 'counts') return countsOf(assessment);
    if (block === 'draws') return seedsOf(texts, named);
    const lost = block.slice('loss of '.length);
    return lossOf(lost, assessment, await analyseTables(withoutActor(texts, lost)));
  }
}

function withBlock(readme: string, block: string, lines: readonly string[]): string {
  const start = `<!-- ${block}: written by graphs/generate.ts from the assessment -->`;
  const end = `<!-- end of ${block} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README needs the two marks ${start} and ${end}`);
  return `${readme.slice(0, from)}${start}\n${lines.join('\n')}\n${readme.slice(to)}`;
}
