import type { OpenRequest } from '../worker/messages.ts';
import { OpeningFailed } from '../worker/opening-failed.ts';

/** A case that comes with the page; its files are fetched from where the page came from, and only when it is opened. */
export interface BundledCase {
  readonly id: string;
  readonly title: string;
  readonly sectorGroups: readonly string[];
  /** File name -> address. */
  readonly files: ReadonlyMap<string, string>;
}

interface DescribedCluster {
  readonly sectorGroup?: string;
}

// The bundler finds the cases of the folder graphs and puts their files beside the page.
const addresses = import.meta.glob<string>('../../../graphs/*/*.{csv,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const titles = import.meta.glob<string>('../../../graphs/*/case.json', { import: 'title', eager: true });
const clusters = import.meta.glob<readonly DescribedCluster[]>('../../../graphs/*/case.json', {
  import: 'clusters',
  eager: true,
});

/** By title. */
export const bundledCases: readonly BundledCase[] = Object.entries(titles)
  .map(([path, title]) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const inside = Object.entries(addresses).filter(([file]) => file.startsWith(folder));
    return {
      id: folder.split('/').at(-2)!,
      title,
      sectorGroups: [...new Set(clusters[path]?.flatMap(({ sectorGroup }) => sectorGroup ?? []))],
      files: new Map(inside.map(([file, address]) => [file.slice(folder.length), address])),
    };
  })
  .sort((a, b) => a.title.localeCompare(b.title, 'en'));

/** Fetches the files of the case. Throws OpeningFailed where one does not come. */
export async function bundledInput({ id, files }: BundledCase): Promise<OpenRequest> {
  const fetched = await Promise.all(
    [...files].map(async ([name, address]) => {
      const response = await fetch(address).catch(() => null);
      if (!response?.ok)
        throw new OpeningFailed(`${name} of the case ${id} cannot be fetched: is the page still served?`, []);
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
  return { mode: 'case', files: fetched, options: { caseId: id } };
}
