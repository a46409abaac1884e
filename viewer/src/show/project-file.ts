import '../worker/without-eval.ts';
import { zipSync } from 'fflate';
import { z } from 'zod';
import type { InputFile } from '../../../src/read/input-file.ts';
import { inflateEntry } from '../../../src/read/workbook/inflate-entry.ts';
import { zipDirectory } from '../../../src/read/workbook/zip-directory.ts';
import type { SavedView } from '../view/saved-view.ts';
import type { ViewState } from '../view/view-state.ts';
import type { Opened, OpenRequest } from '../worker/messages.ts';
import { viewRecord } from './view-record.ts';

/** What a project file keeps. */
export interface Project {
  readonly request: OpenRequest;
  readonly mode: Opened['mode'];
  /** The first view of what is open. */
  readonly first: ViewState;
  readonly state: ViewState;
  readonly views: readonly SavedView[];
}

const format = 'articulator-project/1';
const about = 'project.json';
/** Always the same bytes for the same project. */
const noDate = new Date(1980, 0, 1);
/** Bytes a project may unpack to [O]. */
const mostBytes = 500_000_000;

/** What is open, how it is looked at, what is tried and which views are saved, as one zip: `project.json` and the files as they were read. */
export function writeProject({ request, mode, first, state, views }: Project): Uint8Array {
  const files = request.files.map(({ name, role, bytes }, i) => ({
    name,
    role,
    bytes,
    path: pathOf(name, i),
  }));
  const project = {
    format,
    mode,
    options: request.options,
    files: files.map(({ name, role, path }) => ({ name, ...(role && { role }), path })),
    view: viewRecord(state, first),
    views: views.map(({ name, state: saved }) => ({ name, view: viewRecord(saved, first) })),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(project, null, 2)}\n`);
  return zipSync(Object.fromEntries([[about, text], ...files.map(({ path, bytes }) => [path, bytes])]), {
    mtime: noDate,
  });
}

const schema = z.object({
  format: z.literal(format),
  mode: z.enum(['case', 'network']),
  options: z.record(z.string(), z.unknown()),
  files: z
    .array(
      z.object({
        name: z.string().min(1).max(500),
        role: z.enum(['links', 'nodes']).optional(),
        path: z.string(),
      }),
    )
    .min(1)
    .max(10_000),
  view: z.unknown(),
  views: z.array(z.object({ name: z.string().max(500), view: z.unknown() })).max(1000),
});

/** What a project file asks to open, with how it was looked at; or, in words, why it is no project. */
export function readProject({ name, bytes }: InputFile): OpenRequest | string {
  const directory = bytes.length < 22 ? null : zipDirectory(bytes);
  if (directory === null) return `${name} is damaged or no project: it is no zip archive.`;
  const declared = directory.reduce((sum, entry) => sum + entry.declared, 0);
  if (declared > mostBytes) return `${name} would unpack to ${declared} bytes; at most ${mostBytes} are.`;
  const held = new Map(directory.map((entry) => [entry.name, entry]));
  const bytesOf = (path: string): Uint8Array | null => {
    const entry = held.get(path);
    const chunks = entry === undefined ? null : inflateEntry(bytes, entry);
    return chunks === null ? null : joined(chunks);
  };
  const text = bytesOf(about);
  if (text === null) return `${name} is damaged or no project: it holds no ${about} that can be read.`;
  const parsed = schema.safeParse(jsonOf(text));
  if (!parsed.success) return `${name} is no project of this version: ${about} is not as ${format} has it.`;
  const { mode, options, files, view, views } = parsed.data;
  const read: OpenRequest['files'][number][] = [];
  for (const { name: file, role, path } of files) {
    const content = bytesOf(path);
    if (content === null) return `${name} is damaged: ${path} in it cannot be read.`;
    read.push({ name: file, bytes: content, ...(role === undefined ? {} : { role }) });
  }
  return { mode, options, files: read, restore: { view, views } };
}

/** A place in the archive that unpacks anywhere, whatever the file is called. */
function pathOf(name: string, place: number): string {
  const plain = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^\.+/, '');
  return `case/${place + 1}-${plain.slice(-80)}`;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
