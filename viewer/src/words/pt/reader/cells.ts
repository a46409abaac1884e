import type { cells as spanish } from '../../es/reader/cells.ts';

/** What the readers say of cells, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const cells: typeof spanish = {
  '{s} The cell was taken as not known.': '{s} A célula foi tomada como desconhecida.',
  '{s} The row was rejected.': '{s} A linha foi rejeitada.',
  '{s} It was kept as it stands.': '{s} Foi mantido como está.',
  'Nothing needs to be done.': 'Não é preciso fazer nada.',

  '"{x}" is not a number.': '"{x}" não é um número.',
  'Write digits only, as 1234.5 or 1.234,5 and the same way in the whole column; leave the cell empty if it is not known.':
    'Escreva só algarismos, como 1234.5 ou 1.234,5 e do mesmo modo em toda a coluna; deixe a célula vazia se não se souber.',
  'Write digits only, as 1234.5 or 1.234,5 and the same way in the whole column.':
    'Escreva só algarismos, como 1234.5 ou 1.234,5 e do mesmo modo em toda a coluna.',
  'A date stands in {f}, where a number is needed.': 'Na coluna {f} há uma data, onde é preciso um número.',
  'The spreadsheet may have turned a number such as 1.5 into a date: format the column as number and type it again.':
    'O programa de planilhas pode ter transformado em data um número como 1.5: formate a coluna como número e digite-o de novo.',
  '{x} is out of range for {f}.': '{x} está fora do intervalo da coluna {f}.',
  '{x} is out of range for {f}, which is a share from 0 to 1.':
    '{x} está fora do intervalo da coluna {f}, que é uma proporção de 0 a 1.',
  'If this is per cent, write {x} or "{x2} %".': 'Se for uma porcentagem, escreva {x} ou "{x2} %".',
  'Correct the number, or leave the cell empty if it is not known.':
    'Corrija o número, ou deixe a célula vazia se não se souber.',
  'Per cent in column {f} was read as a share: "{x}" is {x2}.':
    'As porcentagens da coluna {f} foram lidas como proporção: "{x}" é {x2}.',
  'Numbers in column {f} such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal point.':
    'Os números da coluna {f} como "{x}" podem ser lidos com ponto ou com vírgula decimal; foram lidos com ponto decimal.',
  'Numbers in column {f} such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal comma.':
    'Os números da coluna {f} como "{x}" podem ser lidos com ponto ou com vírgula decimal; foram lidos com vírgula decimal.',
  'Write them without thousands separators, or with as many decimals as to leave no doubt (1234 or 1.2340).':
    'Escreva-os sem separador de milhares, ou com tantas decimais que não reste dúvida (1234 ou 1.2340).',
  'Column {f} mixes decimal points ({x}) and decimal commas ({x2}); it was read with a decimal point.':
    'A coluna {f} mistura pontos decimais ({x}) e vírgulas decimais ({x2}); foi lida com ponto decimal.',
  'Column {f} mixes decimal points ({x}) and decimal commas ({x2}); it was read with a decimal comma.':
    'A coluna {f} mistura pontos decimais ({x}) e vírgulas decimais ({x2}); foi lida com vírgula decimal.',
  'Write all numbers of the column in one way.': 'Escreva todos os números da coluna do mesmo modo.',
  'Numbers in column {f} were read with a decimal comma.':
    'Os números da coluna {f} foram lidos com vírgula decimal.',
  'Sums in column {f} were read as written: "{x}" is {x2}.':
    'Os montantes da coluna {f} foram lidos como estão escritos: "{x}" é {x2}.',

  '"{x}" is not a year.': '"{x}" não é um ano.',
  'Write four digits, such as 2019.': 'Escreva quatro algarismos, como 2019.',
  '{x} is out of range for {f}: expected is a year from {n} to {n2}.':
    '{x} está fora do intervalo da coluna {f}: espera-se um ano de {n} a {n2}.',
  'Correct the year, or leave the cell empty if it is not known.':
    'Corrija o ano, ou deixe a célula vazia se não se souber.',
  'Dates in column {f} were read as their year: {x} is {n}.':
    'As datas da coluna {f} foram lidas como seu ano: {x} é {n}.',

  '"{x}" is not a word for {f}.': '"{x}" não é uma palavra para a coluna {f}.',
  'Write one of: {x}; leave the cell empty if it is not known.':
    'Escreva uma destas: {x}; deixe a célula vazia se não se souber.',
  'Write one of: {x}.': 'Escreva uma destas: {x}.',
  '"{x}" in column {f} was read as {f2}, here and wherever it comes again.':
    '"{x}" na coluna {f} foi lido como {f2}, aqui e onde quer que se repita.',
  '"{x}" in column {f} was read as {x2}, here and wherever it comes again.':
    '"{x}" na coluna {f} foi lido como {x2}, aqui e onde quer que se repita.',
  'If that is wrong, write one of: {x}.': 'Se não for assim, escreva uma destas: {x}.',

  '"{x}" is not one ISIC code.': '"{x}" não é um código CIIU.',
  'Write the digits of one code of ISIC Rev. 4, such as 2511; format the column as text so that leading zeros stay.':
    'Escreva os algarismos de um código da CIIU Rev. 4, como 2511; formate a coluna como texto para que os zeros iniciais permaneçam.',
  'ISIC code {x} stands among codes of four digits and was read as {x2}: it has lost its leading zero.':
    'O código CIIU {x} está entre códigos de quatro algarismos e foi lido como {x2}: perdeu seu zero inicial.',
  'Format the column as text and write the zero; if three digits are meant, write them as 25.1.':
    'Formate a coluna como texto e escreva o zero; se forem três algarismos, escreva-os como 25.1.',
  'The id "{x}" is a date: a spreadsheet turns codes such as MAR1 or 3-2 into dates.':
    'O identificador "{x}" é uma data: um programa de planilhas transforma em datas códigos como MAR1 ou 3-2.',
  'If it was a code, format the column as text and type it again, or take it from the source.':
    'Se era um código, formate a coluna como texto e digite-o de novo, ou obtenha-o da fonte.',
  'The id "{x}" is a number of more than 15 digits, of which a spreadsheet keeps 15: different ids may have become one.':
    'O identificador "{x}" é um número de mais de 15 algarismos, dos quais um programa de planilhas guarda 15: identificadores diferentes podem ter virado um só.',
  'Export the column as text from the source.': 'Exporte da fonte a coluna como texto.',
  'The id "{x}" is a number with decimals: 1.10 and 1.1 are the same number, but may be two ids.':
    'O identificador "{x}" é um número com decimais: 1.10 e 1.1 são o mesmo número, mas podem ser dois identificadores.',
  'Format the column as text and type the ids again.':
    'Formate a coluna como texto e digite de novo os identificadores.',
  '"{x}" is not a country code of two letters (ISO 3166-1), such as BR; it is kept and compared as it stands.':
    '"{x}" não é um código de país de duas letras (ISO 3166-1), como BR; é mantido e comparado como está.',
  'Write a country code of two letters (ISO 3166-1), such as BR.':
    'Escreva um código de país de duas letras (ISO 3166-1), como BR.',
  '"{x}" is not a currency code of three letters (ISO 4217), such as USD; it is kept and compared as it stands.':
    '"{x}" não é um código de moeda de três letras (ISO 4217), como USD; é mantido e comparado como está.',
  'Write a currency code of three letters (ISO 4217), such as USD.':
    'Escreva um código de moeda de três letras (ISO 4217), como USD.',
};
