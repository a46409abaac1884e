import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/duplicates/edit-distance.ts';
import { deletionHashes } from '../../src/duplicates/key-hash.ts';
import { nameForm } from '../../src/duplicates/name-form.ts';
import { plainLetters } from '../../src/duplicates/plain-letters.ts';
import { stripLegalForms } from '../../src/duplicates/strip-legal-forms.ts';

const without = (name: string) => stripLegalForms(name).words.map(({ text }) => text);

describe('legal forms', () => {
  it.each([
    ['Alfa S.A.', ['alfa'], ['S.A.']],
    ['Alfa S/A', ['alfa'], ['S.A.']],
    ['ALFA SOCIEDAD ANÓNIMA', ['alfa'], ['S.A.']],
    ['Alfa Ltda. ME', ['alfa'], ['Ltda.', 'ME']],
    ['Alfa S. de R.L. de C.V.', ['alfa'], ['S. de R.L. de C.V.']],
    ['Alfa S de RL', ['alfa'], ['S. de R.L. de C.V.']],
    ['Alfa GmbH & Co. KG', ['alfa'], ['GmbH & Co. KG']],
    ['Alfa Gesellschaft mit beschränkter Haftung', ['alfa'], ['GmbH']],
    ['PT Alfa Tbk', ['alfa'], ['PT', 'PT Tbk']],
    ['ООО «Ромашка»', ['romashka'], ['ООО']],
    ['Alfa Ltda - Filial 2', ['alfa', 'filial', '2'], ['Ltda.']],
    ['深圳华强有限公司', ['深圳华强'], ['有限公司']],
    ['株式会社山田', ['山田'], ['株式会社']],
    ['Alfa Sp. z o.o.', ['alfa'], ['Sp. z o.o.']],
    ['Alfa San. ve Tic. Ltd. Şti.', ['alfa'], ['Ltd. Şti.']],
  ])('%s', (name, words, forms) => {
    expect(without(name)).toEqual(words);
    expect(stripLegalForms(name).forms).toEqual(forms);
  });

  it('never take the whole name, nor a word that only begins like one', () => {
    expect(without('S.A.')).toEqual(['s', 'a']);
    expect(without('Sapato Ltda')).toEqual(['sapato']);
    expect(without('Agua Mecanica')).toEqual(['agua', 'mecanica']);
  });
});

describe('a name taken apart', () => {
  it('keeps what says who it is, in plain letters', () => {
    expect(plainLetters('Straße ØRSTED Łódź ЖУК Ｆｕｌｌ')).toBe('strasse orsted lodz zhuk full');
    const { words, numbers } = nameForm("Ind. de Calçados D'Angelo 02 Ltda.");
    expect(words.map(({ key, descriptor }) => [key, descriptor])).toEqual([
      ['~ind', true],
      ['~calc', true],
      ['dangelo', false],
    ]);
    expect(numbers).toEqual(['2']);
  });

  it('knows numbers, Roman numerals and letters of units', () => {
    expect(nameForm('Granitos Bela Vista Unidade A').numbers).toEqual(['a']);
    expect(nameForm('Usina III').numbers).toEqual(['iii']);
    expect(nameForm('A Casa').numbers).toEqual([]);
  });

  it('joins initials, and the same words in other languages have one key', () => {
    expect(nameForm('J. P. Silva').words[0]!.text).toBe('jp');
    const keys = (name: string) => nameForm(name).words.map(({ key }) => key);
    expect(keys('Irmãos Rossi')).toEqual(keys('F.lli Rossi'));
    expect(keys('Silva & Filhos')).toEqual(keys('Silva y Hijos'));
  });
});

describe('typing errors', () => {
  it('are counted, two letters that changed places as one', () => {
    expect(editDistance('silva', 'sliva')).toBe(1);
    expect(editDistance('silva', 'silvia')).toBe(1);
    expect(editDistance('silva', 'salve')).toBe(2);
    expect(editDistance('ab', 'ba')).toBe(1);
    expect(editDistance('', '')).toBe(0);
  });

  it('of one letter leave a hash in common, and other words none', () => {
    const shared = (a: string, b: string) => {
      const hashes = new Set(deletionHashes(a));
      return deletionHashes(b).some((hash) => hashes.has(hash));
    };
    for (const other of ['silva', 'sliva', 'silvaa', 'slva', 'selva', 'ilva']) {
      expect(shared('silva', other), other).toBe(true);
    }
    for (const other of ['salve', 'prata', 'avlis']) expect(shared('silva', other), other).toBe(false);
  });
});
