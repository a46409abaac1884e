import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { textFile } from './case-files.ts';
import { inBrowser } from './in-browser.ts';
import { drawn, dropFiles } from './open-page.ts';

const tests = inBrowser();

const actors = ['id,kind,cluster', 'f1,firm,vale', 'f2,firm,vale', 'b1,buyer,', 'q "x". y,client,vale'];
const linkages = [
  'from,to,type,value',
  'f1,b1,supplies,10',
  'f1,f2,supplies,muito',
  'f2,f2,supplies,5',
  'f2,b1,sells-to,3',
];

const cut = 'quien,a quien,monto\nalfa,beta,10\nbeta,gama,20\ngama,delt';

/** Text of the page that is marked as English. */
const english = (page: Page) => page.locator('.side [lang=en], .dock [lang=en]').allInnerTexts();

it('a bad table opened in Portuguese tells its problems and what to do in Portuguese', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address, { locale: 'pt-BR' });
  await page.waitForSelector('.drop');
  await dropFiles(page, [textFile('actors.csv', actors), textFile('linkages.csv', linkages)]);
  await drawn(page);
  await page.getByRole('tab', { name: 'Linhas' }).click();
  const panel = page.locator('.side');
  const problem = panel.locator('.problem', { hasText: 'linkages.csv:3' });
  expect(await problem.innerText()).toMatch(
    /"muito" não é um número\. A célula foi tomada como desconhecida\.\s+Escreva só algarismos, como 1234\.5 ou 1\.234,5/,
  );
  expect(await panel.innerText()).toContain('O vínculo vai de f2 a si mesmo e foi rejeitado.');
  expect(await panel.innerText()).toContain('"client" na coluna kind foi lido como buyer');
  expect(await english(page)).toEqual([]);

  await panel.locator('tr', { hasText: 'vínculos' }).getByRole('button').last().click();
  const dialog = page.locator('dialog.explanation');
  await dialog.getByText('O vínculo vai de f2 a si mesmo e foi rejeitado.').waitFor();
  expect(await dialog.locator('[lang=en]').allInnerTexts()).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: /^Problemas/ }).click();
  const row = page.locator('.dock').getByRole('row').filter({ hasText: 'linkages.csv:4' });
  expect(await row.innerText()).toMatch(/O vínculo vai de f2 a si mesmo/);
  expect(await row.innerText()).toMatch(/Corrija uma das pontas, ou retire a linha\./);
  expect(await english(page)).toEqual([]);

  await page.getByRole('button', { name: 'Testar mudanças' }).click();
  await page.getByRole('tab', { name: 'Cenário' }).click();
  await page.getByLabel('Uma mudança como na linha de comando').fill('remov actor f1');
  await page.keyboard.press('Enter');
  await page
    .getByRole('alert')
    .getByText('"remov actor" não é uma mudança; você quis dizer "remove actor"?')
    .waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('a table that has to be mapped, and a file that cannot be read, tell why in Spanish', async () => {
  const { page, complaints, close } = await tests.open(tests.served.address, { locale: 'es-AR' });
  await page.waitForSelector('.drop');
  await dropFiles(page, [{ name: 'ventas.csv', bytes: new Uint8Array() }]);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.innerText()).toMatch(
    /ventas\.csv está vacío: no tiene ningún byte\.\s+Expórtelo de nuevo\./,
  );
  await dropFiles(page, [{ name: 'ventas.csv', bytes: new TextEncoder().encode(cut) }]);
  const problem = page.locator('.source-account .problem.error');
  await problem.waitFor();
  expect(await problem.innerText()).toMatch(/ventas\.csv parece cortado en la fila 4/);
  expect(await problem.innerText()).toMatch(/Consiga de nuevo el archivo entero/);
  expect(await page.locator('.source-account [lang=en]').allInnerTexts()).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
