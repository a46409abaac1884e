import { InputError } from '../../../src/errors.ts';
import type { OpenedNetwork, OpenRequest, Progress } from './messages.ts';

/** Bytes of a plain network in, groups and measures out. */
export async function openNetwork(
  _request: OpenRequest,
  _report: (progress: Progress) => void,
): Promise<OpenedNetwork> {
  throw new InputError('Plain networks cannot be opened yet.');
}
