import './without-eval.ts';
import { InputError } from '../../../src/errors.ts';
import { inParts } from './parts.ts';
import type { SourceQuestion, SourceReply } from './source-messages.ts';
import { SourceSession } from './source-session.ts';

// Holds the files while the user says what their columns are and corrects cells; one question after the other.
let session: SourceSession | null = null;
let last: Promise<void> = Promise.resolve();

self.onmessage = ({ data }: MessageEvent<SourceQuestion>): void => {
  last = last.then(() => reply(data));
};

async function reply(question: SourceQuestion): Promise<void> {
  const { id } = question;
  const post = (message: SourceReply): void => self.postMessage(message);
  try {
    const answered = await answerTo(question);
    for (const message of inParts(answered, (answer, parts) => ({ answer, parts }))) post({ id, ...message });
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    post({ id, failure, problems: error instanceof InputError ? error.problems : [] });
  }
}

async function answerTo(question: SourceQuestion) {
  if (question.ask === 'load') {
    session = SourceSession.open(question.files);
    return session.tables();
  }
  if (session === null) throw new InputError('No files are open.');
  switch (question.ask) {
    case 'shape':
      return session.shape(question.table, question);
    case 'rows':
      return session.rows(question.table, question.from, question.count);
    case 'edit':
      return session.edit(question.table, question.place, question.column, question.text);
    case 'empty':
      return session.empty(question.table, question.place);
    case 'check':
      return session.check(question.mapping, question.options);
    case 'problems':
      return session.problemsCsv();
    case 'files':
      return session.files();
  }
}
