import type { Problem } from '../../../src/model/problem.ts';
import { fileEnding } from '../../../src/read/input-file.ts';
import type { Mapping } from '../../../src/read/mapping/mapping.ts';
import type { InputFile, OpenRequest } from '../worker/messages.ts';
import type { Failure } from './FailureCallout.tsx';
import type { SourceStart } from './source/first-draft.ts';

/** Files whose columns can be named and whose cells can be corrected, and how they were read. */
export interface Correctable {
  readonly files: readonly InputFile[];
  readonly start: SourceStart;
  /** The options of the reading beside the mapping. */
  readonly options: OpenRequest['options'];
  /** Why they could not be opened; told where there is nothing to correct. */
  readonly failure: Failure | null;
  /** The problem whose cell is to be shown first. */
  readonly problem: Problem | null;
}

/** What can be corrected of a request; null where it is a library, links with their nodes in a file beside, or JSON alone. */
export function correctable(
  { mode, files, options }: OpenRequest,
  failure: Failure | null,
): Correctable | null {
  if (mode === 'library' || (mode === 'network' && files.length !== 1)) return null;
  if (files.every(({ name }) => fileEnding(name) === 'json')) return null;
  const { mapping, ...rest } = options;
  const propose = failure !== null || mode === 'network';
  const start = mapping === undefined ? (propose ? 'propose' : 'own') : (mapping as Mapping);
  // What a plain network was read with means nothing where it is read as a case.
  return { files, start, options: mode === 'network' ? {} : rest, failure, problem: null };
}
