import type { z } from 'zod';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A quick test of the fields of a schema: true only where the schema accepts them as they are, too.
 *
 * Reading a database hands us hundreds of thousands of rows that we wrote ourselves; the schema with its
 * messages is asked only about those that do not pass here. It knows texts, numbers in a range, whole numbers,
 * yes/no and lists of words, each or null; of a field of any other kind it knows nothing and says false, unless
 * `others` names it as seen to elsewhere.
 */
export function plainlyValid(schema: z.ZodObject, others: readonly string[]): (fields: Fields) => boolean {
  const seenTo = new Set(others);
  const names = Object.keys(schema.shape).filter((name) => !seenTo.has(name));
  const tests = names.map((name) => testOf(schema.shape[name] as z.ZodType));
  return (fields) => {
    for (let k = 0; k < names.length; k++) if (!tests[k]!(fields[names[k]!])) return false;
    return true;
  };
}

type Test = (value: unknown) => boolean;

function testOf(schema: z.ZodType): Test {
  if ('unwrap' in schema) {
    const inner = testOf((schema as z.ZodNullable<z.ZodType>).unwrap());
    return (value) => value === null || inner(value);
  }
  if ('options' in schema) {
    const words: ReadonlySet<unknown> = new Set((schema as z.ZodEnum).options);
    return (value) => words.has(value);
  }
  const { type } = schema.def;
  if (type === 'boolean') return (value) => typeof value === 'boolean';
  if (type === 'string') return (value) => typeof value === 'string' && value !== '';
  if (type === 'number') return numberTest(schema as z.ZodNumber);
  return () => false;
}

function numberTest({ minValue, maxValue, isInt }: z.ZodNumber): Test {
  const [least, most] = [minValue ?? Number.NEGATIVE_INFINITY, maxValue ?? Number.POSITIVE_INFINITY];
  return (value) =>
    typeof value === 'number' &&
    Number.isFinite(value) &&
    value >= least &&
    value <= most &&
    (!isInt || Number.isSafeInteger(value));
}
