/** One worker as the pool sees it. Made at the edges: worker_threads in src/cli, Web Workers in the viewer. */
export interface WorkerLine {
  /** Sends plain data; typed arrays on shared memory are shared, others copied. */
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Told when the worker cannot start, throws outside a job, or ends unasked. */
  onFailure(listener: (reason: string) => void): void;
  /** Whether the program must go on for the worker's sake: yes while it works, no while it waits. */
  keepAlive(isWorking: boolean): void;
  /** Ends the worker at once, whatever it is doing. */
  end(): void;
}

/** Opens a line to a new worker. */
export type OpenWorker = () => WorkerLine;

/** The worker's end of a line. */
export interface ServedLine {
  send(message: unknown, transfer: ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
}
