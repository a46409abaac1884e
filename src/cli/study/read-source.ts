import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ArticulatorError } from '../../errors.ts';
import type { SourceReading } from '../../study/merge-cases.ts';
import { readStudySource, type SourceOptions } from '../../study/read-study-source.ts';
import { systemReason } from '../system-reason.ts';
import type { SourcePaths } from './find-sources.ts';

/** Reads the files of one input and what is in them. Throws ArticulatorError where a file cannot be read. */
export async function readSource(source: SourcePaths, options: SourceOptions): Promise<SourceReading> {
  const files = await Promise.all(
    source.paths.map(async (path) => {
      try {
        return { name: basename(path), bytes: new Uint8Array(await readFile(path)) };
      } catch (error) {
        throw new ArticulatorError(`Cannot read ${path}: ${systemReason(error)}.`);
      }
    }),
  );
  return readStudySource({ label: source.label, folder: source.folder, files }, options);
}
