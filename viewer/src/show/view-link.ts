import { deflateSync, inflateSync } from 'fflate';
import type { ViewState } from '../view/view-state.ts';
import type { Opened } from '../worker/messages.ts';
import { readViewRecord, viewRecord } from './view-record.ts';

/** Of which case a view is, without its data: enough to see that another one is open. */
interface Of {
  readonly id: string;
  readonly actors: number;
  readonly linkages: number;
}

const begins = '#view=1.';
/** A link longer than this is none of ours [O]. */
const longest = 60_000;
/** Bytes of a view, so that a made-up link cannot fill the memory [O]. */
const mostBytes = 4_000_000;

/** The part of the address that says how something is looked at; it holds ids, but none of the data. */
export function viewLink(state: ViewState, first: ViewState, opened: Opened): string {
  const content = JSON.stringify({ of: ofOpened(opened), view: viewRecord(state, first) });
  return `${begins}${base64url(deflateSync(new TextEncoder().encode(content), { level: 9 }))}`;
}

export type LinkReading =
  | { readonly view: ViewState }
  /** `broken`: no view can be read; `other`: it is one of another case. */
  | { readonly fault: 'broken' | 'other'; readonly of: string };

/** The view of a link, or why it cannot be shown; null where the address says nothing of a view. */
export function readViewLink(hash: string, first: ViewState, opened: Opened): LinkReading | null {
  if (!hash.startsWith('#view=')) return null;
  const broken = { fault: 'broken', of: '' } as const;
  if (!hash.startsWith(begins) || hash.length > longest) return broken;
  try {
    const room = new Uint8Array(mostBytes);
    const bytes = inflateSync(bytesOf(hash.slice(begins.length)), { out: room });
    const content: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (typeof content !== 'object' || content === null || !('view' in content)) return broken;
    const of = 'of' in content ? content.of : null;
    if (JSON.stringify(of) !== JSON.stringify(ofOpened(opened))) {
      const id = typeof of === 'object' && of !== null && 'id' in of ? of.id : '';
      return { fault: 'other', of: typeof id === 'string' ? id : '' };
    }
    const view = readViewRecord(content.view, first);
    return view === null ? broken : { view };
  } catch {
    return broken;
  }
}

function ofOpened(opened: Opened): Of {
  return opened.mode === 'network'
    ? { id: opened.title, actors: opened.actors.length, linkages: opened.links.length }
    : {
        id: opened.subject.id,
        actors: opened.subject.actors.length,
        linkages: opened.subject.linkages.length,
      };
}

function base64url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function bytesOf(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
