import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.ts';
import { readCase } from '../../src/read/read-case.ts';
import { htmlReport } from '../../src/report/html-report.ts';
import { libraryCase } from '../support/library-case.ts';

const hostile = `<script>alert("x")</script> & 'quoted' \u202e`;

async function pageOf(name: string): Promise<string> {
  const reading = await libraryCase(name);
  return htmlReport(reading, analyse(reading));
}

describe('the report as one page', () => {
  it('needs nothing else: no script, no address that a browser would fetch', async () => {
    const page = await pageOf('espirito-santo-metalworking');
    expect(page).not.toMatch(/<(script|link|img|iframe|object|embed|base|form)\b/i);
    expect(page).not.toMatch(/\b(src|action|poster|data)\s*=/i);
    expect(page).not.toMatch(/url\(|@import/i);
    for (const [, target] of page.matchAll(/href="([^"]*)"/g)) expect(target).toMatch(/^#/);
    expect(page).toContain("default-src 'none'");
  });

  it('leads every number that has an explanation to one that is there, and no name stands twice', async () => {
    const page = await pageOf('furniture-chipilo');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it.each(['Item', 'Network', 'Linkages', 'Governance', 'Upgrading', 'Seller', '>Rank'])(
    'explains every number of the table that begins with %s',
    async (first) => {
      const page = await pageOf('furniture-chipilo');
      const title = first.replace('>', '');
      const side = first.startsWith('>') ? ' class="number"' : '';
      const start = page.indexOf(`<thead><tr><th scope="col"${side}>${title}</th>`);
      expect(start).toBeGreaterThan(0);
      const table = page.slice(start, page.indexOf('</table>', start));
      const numbers = [...table.matchAll(/<td class="number">(.*?)<\/td>/g)].map(([, inside]) => inside!);
      const withDigits = numbers.filter((inside) => /\d/.test(inside));
      expect(withDigits.length).toBeGreaterThan(3);
      expect(withDigits.filter((inside) => !inside.startsWith('<a href="#'))).toEqual([]);
    },
  );

  it('asks the four questions in their order and shows pictures of each', async () => {
    const page = await pageOf('furniture-chipilo');
    const order = [
      'aria-label="Network of the case"',
      '>1. Collective efficiency',
      'aria-label="Profile of collective efficiency"',
      '>2. Value chains',
      'aria-label="Shares of governance"',
      '>3. Sector',
      'aria-label="Forces on each form of upgrading, sign times strength"',
      '>4. Support',
    ].map((words) => page.indexOf(words));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps what is one by one in an annex behind the four questions, which the text names', async () => {
    const page = await pageOf('furniture-chipilo');
    const places = [
      'stands in the annex to this cluster',
      '>4. Support',
      '>Annex to Cluster Furniture, Chipilo (chipilo): one by one<',
      '>Governance pair by pair<',
      '>Upgrading expected firm by firm<',
      '>Articulators one by one<',
      '>Cognitive role of each firm<',
      '>Options used<',
    ].map((words) => page.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const text = page.slice(0, page.indexOf('>Annex to'));
    expect(text).not.toContain('>Seller</th>');
  });

  it('marks the chain leaders in the sets to support together', async () => {
    const page = await pageOf('furniture-chipilo');
    const sets = page.slice(
      page.indexOf('>Which to support together<'),
      page.indexOf('>Cognitive roles of the firms<'),
    );
    expect(sets).toContain('Segusino (segusino), a chain leader');
    expect(sets).not.toContain('(family-22), a chain leader');
  });

  it('shows hostile names as text, in prose, tables and pictures', async () => {
    const bytes = new TextEncoder().encode(
      [
        'id,name,kind,cluster,country,latitude,longitude',
        `f1,"${hostile.replaceAll('"', '""')}",firm,c,BR,-20,-40`,
        'f2,Second,firm,c,BR,-20.1,-40.1',
        'b1,Buyer,buyer,,US,40,-74',
      ].join('\n'),
    );
    const links = new TextEncoder().encode(
      'from,to,type\nf1,b1,supplies\nf2,b1,supplies\nf1,f2,acts-jointly\n',
    );
    const reading = await readCase([
      { name: 'actors.csv', bytes },
      { name: 'linkages.csv', bytes: links },
    ]);
    const page = htmlReport(reading, analyse(reading));
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('\u202e');
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;quoted&#39;');
    expect(page).toContain('aria-label="Map of the 3 actors with coordinates"');
  });

  it('says illustrative data and draws them as outlines', async () => {
    const page = await pageOf('espirito-santo-metalworking');
    expect(page).toContain('Illustrative data:');
    expect(page).toContain('estimated or illustrative');
  });
});
