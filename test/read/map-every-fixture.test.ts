import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ArticulatorError } from '../../src/errors.ts';
import { proposeMapping } from '../../src/read/mapping/propose-mapping.ts';
import { readMapping } from '../../src/read/mapping/read-mapping.ts';
import { readCase } from '../../src/read/read-case.ts';
import { summed, textFile } from './given.ts';

const folders = ['real', 'formats', 'read'] as const;
const fixtures = folders.flatMap((folder) => {
  const path = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(path)
    .filter((name) => !/\.(md|ts|json)$/u.test(name))
    .map(
      (name) =>
        [`${folder}/${name}`, { name, bytes: new Uint8Array(readFileSync(new URL(name, path))) }] as const,
    );
});

/** What the user is asked for: the proposal leaves it null. */
const answers: Readonly<Record<string, string>> = { type: 'supplies', direction: 'row-to-column' };

it.each(fixtures)(
  '%s: the proposal, once it is completed, makes a case, or it says what is needed',
  async (_, file) => {
    let said: string;
    try {
      said = JSON.stringify(proposeMapping([file]));
    } catch (error) {
      // A file that cannot be opened without a word of the user: the encoding.
      expect(error).toBeInstanceOf(ArticulatorError);
      expect(String(error)).toMatch(/--encoding|--delimiter/u);
      return;
    }
    const proposed = JSON.parse(said, (key, value) => (value === null ? (answers[key] ?? null) : value));
    const mapping = readMapping(textFile('mapping.json', JSON.stringify(proposed)));
    const result = await readCase([file], { mapping, linkageType: 'supplies', actorKind: 'firm' });
    summed(result);
    expect(result.case.actors.length).toBeGreaterThan(0);
  },
);
