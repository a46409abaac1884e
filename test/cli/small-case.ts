import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A case small enough to follow by hand: six firms, two buyers, an association, one supplier. */
export const actors = [
  'id,name,kind,country,cluster,isic,provenance',
  'f1,Alfa Calçados,firm,BR,vale,15,',
  'f2,Beta,firm,BR,vale,15,',
  'f3,Gama,firm,BR,vale,15,illustrative',
  'f4,Delta,firm,BR,vale,15,',
  'f5,f5,firm,BR,vale,15,',
  'f6,,firm,BR,vale,15,',
  'b1,Grand Retail,buyer,US,,,',
  'b2,Mode SA,buyer,FR,,,',
  'a1,Association,institution,BR,vale,,',
  's1,Tannery,supplier,BR,vale,,',
];

export const linkages = [
  'from,to,type,value,year,shareOfSellerSales,specifiedBy,monitored,project',
  'f1,b1,supplies,800,2005,0.8,buyer,yes,',
  'f2,b1,supplies,500,2005,0.7,buyer,yes,',
  'f3,b2,supplies,300,2005,0.3,seller,no,',
  'f4,f1,supplies,200,2005,0.9,buyer,no,',
  'f5,b2,supplies,100,2005,0.2,joint,no,',
  's1,f1,supplies,90,2005,,,,',
  's1,f2,supplies,80,2005,,,,',
  's1,f3,supplies,70,2005,,,,',
  'f1,a1,member-of,,,,,,',
  'f2,a1,member-of,,,,,,',
  'f3,a1,member-of,,,,,,',
  'f2,f3,acts-jointly,,,,,,fair',
  'f3,f4,acts-jointly,,,,,,fair',
  'a1,f1,shares-knowledge,,,,,,',
  'f1,f2,shares-knowledge,,,,,,',
  'b1,f1,shares-knowledge,,,,,,',
  'f3,f5,shares-knowledge,,,,,,',
];

export const caseFile = JSON.stringify({
  format: 'articulator-case/1',
  id: 'vale-shoes',
  title: 'Shoes of the vale',
  year: 2005,
  currency: 'USD',
  surveyed: ['supplies', 'member-of', 'acts-jointly', 'shares-knowledge'],
  clusters: [{ id: 'vale', name: 'The Vale', country: 'BR', place: 'Vale', isic: '15' }],
});

const folders: string[] = [];

/** A folder that is gone after the tests. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'articulator-test-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** Writes files into a new folder `case` inside a temporary one and gives the outer folder. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const outer = await temporaryFolder();
  await mkdir(join(outer, 'case'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(outer, 'case', name), content);
  return outer;
}

export function smallCase(): Promise<string> {
  return folderWith({ 'case.json': caseFile, 'actors.csv': lines(actors), 'linkages.csv': lines(linkages) });
}

/** The same with a row of an unknown type and a row that supplies itself. */
export function flawedCase(): Promise<string> {
  return folderWith({
    'case.json': caseFile,
    'actors.csv': lines(actors),
    'linkages.csv': lines([...linkages, 'f1,f2,teleports,,,,,,', 'f1,f1,supplies,,,,,,']),
  });
}

export function lines(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
