import { escapeHtml } from './escape-html.ts';

const style = `
:root { color-scheme: light dark; --line: #c9d0d6; --faint: #5c6670; --page: #ffffff; --ink: #1a1f24; }
@media (prefers-color-scheme: dark) {
  :root { --line: #414a52; --faint: #a3adb6; --page: #15191d; --ink: #e6eaee; }
}
body { font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 1.8em 0 .5em; }
h1 { margin-top: 0; } h2 { border-bottom: 2px solid var(--line); padding-bottom: .2em; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1rem; } dd { margin: 0; } dt { color: var(--faint); }
.table { overflow-x: auto; } table { border-collapse: collapse; font-size: .875rem; margin: .75rem 0; }
th, td { text-align: left; vertical-align: top; padding: .25rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1rem 0; } figure svg { width: 100%; height: auto; } figcaption { color: var(--faint); font-size: .875rem; }
a { color: inherit; text-decoration-color: var(--faint); } li, dd, p { overflow-wrap: anywhere; }
:target { outline: 2px solid #d95f0e; outline-offset: 3px; }
@page { margin: 15mm 14mm; }
@media print {
  :root { color-scheme: light; --line: #c9d0d6; --faint: #444; --page: #ffffff; --ink: #000000; }
  body { max-width: none; font-size: 10pt; padding: 0; } a { text-decoration: none; }
  h2 { break-before: page; } h2:first-of-type { break-before: auto; } h1, h2, h3, h4 { break-after: avoid; }
  figure, tr, li { break-inside: avoid; } figure svg { max-height: 14cm; } .table { overflow: visible; } thead { display: table-header-group; }
  table { font-size: 7.5pt; } th, td { padding: .15rem .35rem; }
}`;

/**
 * One page that needs nothing else: no script, no request, its style and pictures in it; a policy in its head
 * forbids all else. `inside` is HTML that is already escaped.
 */
export function htmlPage(title: string, inside: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}
</style>
</head>
<body>
<main>
${inside}
</main>
</body>
</html>
`;
}
