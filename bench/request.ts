/** One turn of one tool. */
export interface Request {
  readonly job: string;
  /** Arcs: u32 of all starts, then u32 of all ends. */
  readonly file: string;
  readonly size: number;
  readonly threads: number;
}

/** What a tool says after its turn. */
export interface Reply {
  readonly seconds: number;
  readonly version: string | null;
  /** The most memory its process has held, bytes. */
  readonly memory: number;
  /** What else is worth knowing of the result: modularity, samples. */
  readonly note: Readonly<Record<string, number | string>>;
}

/** A tool that is not there says why. */
export interface Missing {
  readonly missing: string;
}
