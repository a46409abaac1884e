import { decodeText } from '../decode-text.ts';
import { fatal } from '../fatal.ts';
import type { InputFile } from '../input-file.ts';
import { parseJson } from '../json-tables.ts';
import { type Mapping, mappingFormat, mappingSchema } from './mapping.ts';

/**
 * The mapping in a file. Throws InputError `not-a-mapping`, which names each place that is wrong and what is
 * expected there.
 */
export function readMapping(file: InputFile): Mapping {
  const value = parseJson(decodeText(file), file.name);
  const result = mappingSchema.safeParse(value);
  if (result.success) return result.data;
  const issues = result.error.issues
    .slice(0, 10)
    .map(({ path, message }) => `${path.length === 0 ? 'the file' : path.join('.')}: ${inOurWords(message)}`);
  throw fatal(
    'not-a-mapping',
    { file: file.name },
    `${file.name} is not a mapping of the format ${mappingFormat}: ${issues.join('; ')}.`,
    'articulator map FILE proposes one; docs/formats.md says what may stand in it.',
  );
}

/** Nothing that a user wrote is called undefined. */
function inOurWords(message: string): string {
  return message.replace(/^Invalid input: (expected .+), received undefined$/u, 'is missing, $1');
}
