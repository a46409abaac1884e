import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadAssets } from '../../src/cli/view/assets.ts';
import { temporaryFolder } from './small-case.ts';

it('loads the files of a built viewer with their types', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets/worker-1.js'), '1');
  await writeFile(join(folder, 'assets/odd.xyz'), '1');
  const assets = await loadAssets(folder);
  expect([...assets.keys()].sort()).toEqual(['/', '/assets/odd.xyz', '/assets/worker-1.js', '/index.html']);
  expect(assets.get('/assets/worker-1.js')!.type).toBe('text/javascript; charset=utf-8');
  expect(assets.get('/assets/odd.xyz')!.type).toBe('application/octet-stream');
  expect(assets.get('/')).toBe(assets.get('/index.html'));
});

it('says what to do where the viewer was not built', async () => {
  const folder = await temporaryFolder();
  await expect(loadAssets(folder)).rejects.toThrow(/npm run build/);
  await expect(loadAssets(join(folder, 'nowhere'))).rejects.toThrow(/npm run build/);
});
