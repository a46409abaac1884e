import type { Actor } from '../model/actor.ts';
import { fold } from '../read/fold.ts';
import { registrationHeaders } from './words/attribute-names.ts';

/** A number under which a register knows an actor. */
export interface Registration {
  /** The header of the column it stands in. */
  readonly register: string;
  /** Letters and digits alone, in capitals. */
  readonly number: string;
  /** The part that names the firm and not its establishment: of CNPJ (Brazil) 8 of 14 digits, of SIRET (France) 9. */
  readonly firm: string;
}

const shortest = 5;

/** The registration numbers in the columns of an actor that are headed as such. */
export function registrationsOf({ extra }: Actor): readonly Registration[] {
  return Object.entries(extra).flatMap(([header, cell]) => {
    if (!registrationHeaders.has(fold(header))) return [];
    const number = cell.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
    const distinct = new Set(number).size;
    if (number.length < shortest || distinct < 2 || !/\p{N}/u.test(number)) return [];
    return [{ register: header, number, firm: number.slice(0, firmLength(fold(header), number)) }];
  });
}

function firmLength(header: string, number: string): number {
  if (number.length !== 14) return number.length;
  return header.includes('cnpj') ? 8 : header === 'siret' ? 9 : number.length;
}
