import type { Problem, RowAccount, RowReference } from '../../model/problem.ts';
import type { ReadOptions } from '../read-options.ts';

export interface NetworkActor {
  readonly id: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface NetworkLink {
  readonly from: string;
  readonly to: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly row?: RowReference;
}

/**
 * Any network, read but not yet measured: actors by id, links in the order of the file, attributes as text
 * under the names the file gives them.
 */
export interface NetworkTable {
  readonly actors: readonly NetworkActor[];
  readonly links: readonly NetworkLink[];
  /** Null where the file does not say. */
  readonly directed: boolean | null;
  /** The account of the rows of links. */
  readonly account: RowAccount;
  readonly problems: readonly Problem[];
  /** What each file was recognised as, in words. */
  readonly forms?: readonly string[];
}

/** What a links file holds, before its ends are looked up. */
export interface LinksRead {
  readonly actors: readonly NetworkActor[];
  readonly links: readonly NetworkLink[];
  readonly directed: boolean | null;
  readonly read: number;
  /** What the file was recognised as, in words. */
  readonly form: string;
  /** True where the file is a matrix: it shows rows and columns, not who gives. */
  readonly matrix?: boolean;
}

/** The options of reading that hold for any network. */
export type NetworkOptions = Pick<
  ReadOptions,
  'encoding' | 'delimiter' | 'columns' | 'form' | 'direction' | 'onProgress' | 'signal'
>;
