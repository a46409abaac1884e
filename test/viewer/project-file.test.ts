import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readProject, writeProject } from '../../viewer/src/show/project-file.ts';
import { restoreView } from '../../viewer/src/show/restore-view.ts';
import { initialView } from '../../viewer/src/view/view-state.ts';
import type { OpenRequest } from '../../viewer/src/worker/messages.ts';
import { anyView, openedNetwork as opened } from './view-arbitrary.ts';

const first = initialView(opened);

const file = fc.record({
  name: fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => Uint8Array.from(bytes)),
});

it('a project opens again with the very bytes of its files, its view and its saved views', () => {
  fc.assert(
    fc.property(
      fc.array(file, { minLength: 1, maxLength: 4 }),
      anyView,
      fc.array(fc.record({ name: fc.string({ maxLength: 20 }), state: anyView }), { maxLength: 3 }),
      (files, state, views) => {
        const request: OpenRequest = { mode: 'network', options: { group: 'region' }, files };
        const bytes = writeProject({ request, mode: 'network', first, state, views });
        const read = readProject({ name: 'p.articulator.zip', bytes });
        if (typeof read === 'string') throw new Error(read);
        expect(read.files).toEqual(files);
        expect([read.mode, read.options]).toEqual(['network', { group: 'region' }]);
        expect(restoreView(opened, '', read.restore)).toEqual({ state, views, fault: null });
        expect(writeProject({ request: read, mode: 'network', first, state, views })).toEqual(bytes);
      },
    ),
  );
});

it('what is no project is told: no zip, no project.json, a file missing, a size that lies', () => {
  const say = (bytes: Uint8Array): unknown => readProject({ name: 'p', bytes });
  const about = (files: unknown): Uint8Array =>
    new TextEncoder().encode(
      JSON.stringify({
        format: 'articulator-project/1',
        mode: 'case',
        options: {},
        files,
        view: {},
        views: [],
      }),
    );
  expect(say(new Uint8Array([1, 2, 3]))).toMatch(/no zip archive/);
  expect(say(zipSync({ 'a.txt': new Uint8Array([1]) }))).toMatch(/project\.json/);
  expect(say(zipSync({ 'project.json': new TextEncoder().encode('{"format":"x"}') }))).toMatch(/not as/);
  expect(say(zipSync({ 'project.json': about([{ name: 'a', path: 'case/a' }]) }))).toMatch(/case\/a/);
  const whole = zipSync({ 'project.json': about([{ name: 'a', path: 'a' }]), a: new Uint8Array(50) });
  const view = new DataView(whole.buffer);
  for (let at = 0; at < whole.length - 4; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 900_000_000, true);
  }
  expect(say(whole)).toMatch(/would unpack/);
});
