import type { SourceReading } from '../../study/merge-cases.ts';
import type { SourceOptions } from '../../study/read-study-source.ts';
import type { Progress } from '../progress.ts';
import type { SourcePaths } from './find-sources.ts';
import { readSource } from './read-source.ts';

/** Reads and analyses the inputs one after the other, in their order. */
export async function readSources(
  sources: readonly SourcePaths[],
  options: SourceOptions,
  progress: Progress,
): Promise<readonly SourceReading[]> {
  const readings: SourceReading[] = [];
  for (const source of sources) {
    progress.step(readings.length, sources.length, 'cases');
    readings.push(await readSource(source, options));
  }
  return readings;
}
