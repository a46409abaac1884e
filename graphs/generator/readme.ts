import { analyseTables } from './analyse-tables.ts';
import { withAnswers } from './answers.ts';
import { countsOf } from './counts.ts';
import { type CaseTexts, lossOf, withoutActor } from './loss.ts';

/**
 * The text of a case's README with everything the software answers written in: the tables between the marks of
 * the answers, and those of each block the README asks for: `counts`, and `loss of ID`, which shows the case
 * without that actor.
 */
export async function writtenReadme(readme: string, texts: CaseTexts): Promise<string> {
  const assessment = await analyseTables(texts);
  let text = withAnswers(readme, assessment);
  for (const [, block = ''] of readme.matchAll(/^<!-- (counts|loss of [\w-]+): written by /gm)) {
    const lost = block.startsWith('loss of ') ? block.slice('loss of '.length) : null;
    const tables = lost
      ? lossOf(lost, assessment, await analyseTables(withoutActor(texts, lost)))
      : countsOf(assessment);
    text = withBlock(text, block, tables);
  }
  return text;
}

function withBlock(readme: string, block: string, lines: readonly string[]): string {
  const start = `<!-- ${block}: written by graphs/generate.ts from the assessment -->`;
  const end = `<!-- end of ${block} -->`;
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The README needs the two marks ${start} and ${end}`);
  return `${readme.slice(0, from)}${start}\n${lines.join('\n')}\n${readme.slice(to)}`;
}
