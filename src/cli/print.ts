let closed = false;

/** Writes to standard output. A reader that has gone away (`| head`) is no error: the rest is dropped. */
export function print(text: string): Promise<void> {
  return closed ? Promise.resolve() : write(process.stdout, text);
}

/** Writes to standard error. */
export function printError(text: string): Promise<void> {
  return text === '' ? Promise.resolve() : write(process.stderr, text);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined) resolve();
      else if (isBrokenPipe(error)) {
        if (stream === process.stdout) closed = true;
        resolve();
      } else reject(error);
    });
  });
}

/** Keeps a broken pipe from ending the program with a stack; `print` notices it by itself. */
export function tolerateBrokenPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (!isBrokenPipe(error)) throw error;
      if (stream === process.stdout) closed = true;
    });
  }
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** Bold on a terminal that shows it; as it is in a pipe, with NO_COLOR or on a dumb terminal. */
export function emphasise(text: string): string {
  const plain = !process.stdout.isTTY || (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb';
  return plain ? text : `\u001b[1m${text}\u001b[22m`;
}
