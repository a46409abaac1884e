import type { matrices as spanish } from '../../es/reader/matrices.ts';

/** What the readers say of matrices and rosters, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const matrices: typeof spanish = {
  '{x} is not laid out as a matrix: the first column and the first row must hold names.':
    '{x} não está disposta como matriz: a primeira coluna e a primeira linha devem conter nomes.',
  'Say how it is laid out: --form, or a mapping (articulator map FILE).':
    'Diga como está disposta: --form, ou um mapeamento (articulator map FILE).',
  'The matrix is symmetric: it states every tie both ways, and so it was read.':
    'A matriz é simétrica: declara cada laço nos dois sentidos, e assim foi lida.',
  'If its ties have no direction, say --direction symmetric.':
    'Se seus laços não tiverem direção, diga --direction symmetric.',
  'The matrix states more than {n} linkages.': 'A matriz declara mais de {n} vínculos.',
  'Leave out the weak ones ("atLeast" in a mapping), or give a list of the links.':
    'Deixe de fora os fracos ("atLeast" em um mapeamento), ou dê uma lista das ligações.',
  '"{x}" in column {x2} is neither a strength nor yes or no; the cell was rejected.':
    '"{x}" na coluna {x2} não é nem uma intensidade nem sim ou não; a célula foi rejeitada.',
  'Write a number from 0 up, or yes or no; leave the cell empty if it is not known.':
    'Escreva um número a partir de 0, ou sim ou não; deixe a célula vazia se não se souber.',
  '{n} cells stand in {n2} rows and {n3} columns without a name and were rejected.':
    '{n} células estão em {n2} linhas e {n3} colunas sem nome e foram rejeitadas.',
  'Name the row and the column, or take them out.': 'Dê nome à linha e à coluna, ou retire-as.',
  "These names stand over more than one row, whose cells were read as the same actor's: {x}.":
    'Estes nomes estão em mais de uma linha, cujas células foram lidas como de um mesmo ator: {x}.',
  "These names stand over more than one column, whose cells were read as the same actor's: {x}.":
    'Estes nomes estão em mais de uma coluna, cujas células foram lidas como de um mesmo ator: {x}.',
  'Give every actor a name of its own.': 'Dê a cada ator um nome próprio.',
  '{n} names stand among the columns but have no row: {x}. They are actors; what a row of theirs would say is not known, not absent.':
    '{n} nomes estão nas colunas mas não têm linha: {x}. São atores; o que uma linha deles diria não se sabe, não é ausente.',
  '{n} names stand among the rows but have no column: {x}. They are actors; what a column of theirs would say is not known, not absent.':
    '{n} nomes estão nas linhas mas não têm coluna: {x}. São atores; o que uma coluna deles diria não se sabe, não é ausente.',
  'Nothing needs to be done where they did not answer; otherwise write the name in one way in both.':
    'Não é preciso fazer nada onde não responderam; senão, escreva o nome do mesmo modo em ambas.',
  '{n} cells of the matrix state a linkage; {t}.': '{n} células da matriz declaram um vínculo; {t}.',
  '{n} say that there is none': '{n} dizem que não há nenhum',
  '{n} are empty or not known and were read as none':
    '{n} estão vazias ou não se sabem e foram lidas como nenhum',
  '{n} are below {x} and were read as none': '{n} estão abaixo de {x} e foram lidas como nenhum',
  '{n} were rejected': '{n} foram rejeitadas',
  'the diagonal, in which the same stands all along, was left out':
    'a diagonal, na qual está sempre o mesmo, ficou de fora',
  'Of {n} pairs without direction, {n2} are stated by one side alone and {n3} with two strengths; a pair was read as linked where one side states it, with the larger strength.':
    'De {n} pares sem direção, {n2} são declarados por um só lado e {n3} com duas intensidades; um par foi lido como ligado onde um lado o declara, com a intensidade maior.',
  'Nothing needs to be done if one answer is enough; otherwise make the matrix symmetric.':
    'Não é preciso fazer nada se uma resposta basta; senão, torne a matriz simétrica.',
  'Numbers in the matrix such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal point.':
    'Os números da matriz como "{x}" podem ser lidos com ponto ou com vírgula decimal; foram lidos com ponto decimal.',
  'Numbers in the matrix such as "{x}" can be read with a decimal point or a decimal comma; they were read with a decimal comma.':
    'Os números da matriz como "{x}" podem ser lidos com ponto ou com vírgula decimal; foram lidos com vírgula decimal.',
  'Numbers in the matrix were read with a decimal comma.':
    'Os números da matriz foram lidos com vírgula decimal.',
  'The row "{x}" holds the sums of the others and is no actor; it was left out.':
    'A linha "{x}" contém as somas das outras e não é um ator; ficou de fora.',
  'The column "{x}" holds the sums of the others and is no actor; it was left out.':
    'A coluna "{x}" contém as somas das outras e não é um ator; ficou de fora.',
  'The last row, "{x}", holds exactly the sums of the others, but its name does not say so; it was kept as an actor.':
    'A última linha, "{x}", contém exatamente as somas das outras, mas seu nome não o diz; foi mantida como ator.',
  'The last column, "{x}", holds exactly the sums of the others, but its name does not say so; it was kept as an actor.':
    'A última coluna, "{x}", contém exatamente as somas das outras, mas seu nome não o diz; foi mantida como ator.',
  'The row "{x}" is called a total, but its numbers are not the sums of the others; it was kept as an actor.':
    'A linha "{x}" se chama total, mas seus números não são as somas das outras; foi mantida como ator.',
  'The column "{x}" is called a total, but its numbers are not the sums of the others; it was kept as an actor.':
    'A coluna "{x}" se chama total, mas seus números não são as somas das outras; foi mantida como ator.',
  'If it is no actor, take it out, or name it "Total" and let it hold the sums.':
    'Se não for um ator, retire-a, ou chame-a de "Total" e que contenha as somas.',
  'The projects would make {n} linkages of two; at most {n2} are made.':
    'Os projetos fariam {n} vínculos de dois; são feitos no máximo {n2}.',
  'Leave out the largest projects, or read them as member-of with --form two-mode.':
    'Deixe de fora os maiores projetos, ou leia-os como member-of com --form two-mode.',
  '{n} projects have one participant and make no linkage: {x}.':
    '{n} projetos têm um só participante e não fazem nenhum vínculo: {x}.',
  '{x} has one column: a roster needs the respondent and those named.':
    '{x} tem uma só coluna: uma lista de citados precisa do respondente e de quem ele cita.',
  'Row {n} has no respondent; the {n2} it names were rejected.':
    'A linha {n} não tem respondente; os {n2} que ela cita foram rejeitados.',
  'Fill in the respondent, or take the row out.': 'Preencha o respondente, ou retire a linha.',
  '{x} does not say who gives to whom ({s}): the row to the column, or the column to the row.':
    '{x} não diz quem dá a quem ({s}): a linha à coluna, ou a coluna à linha.',
  'Sheet {x} of {x2} does not say who gives to whom ({s}): the row to the column, or the column to the row.':
    'A aba {x} de {x2} não diz quem dá a quem ({s}): a linha à coluna, ou a coluna à linha.',
  'Say it: --direction row-to-column, --direction column-to-row (in a roster: whom do you get it from?), or --direction symmetric where a tie holds both ways; or "direction" in a mapping.':
    'Diga-o: --direction row-to-column, --direction column-to-row (em uma lista de citados: de quem você o recebe?), ou --direction symmetric onde um laço vale nos dois sentidos; ou "direction" em um mapeamento.',
  'the one gives to the other': 'um dá ao outro',
  'seller supplies buyer': 'o vendedor fornece ao comprador',
  'owner holds a stake of owned': 'o proprietário tem uma participação no possuído',
  'giver gives technical assistance to receiver': 'quem dá presta assistência técnica a quem recebe',
  'source informs or advises recipient': 'a fonte informa ou aconselha quem recebe',
  'the two act jointly (symmetric)': 'os dois atuam em conjunto (simétrico)',
  'firm belongs to institution': 'a empresa pertence à instituição',
  'institution or firm trains staff of receiver':
    'a instituição ou empresa capacita o pessoal de quem recebe',
  'workers moved from the first to the second': 'trabalhadores passaram do primeiro ao segundo',
  'giver finances receiver': 'quem dá financia quem recebe',
  'certifier to certified': 'do certificador ao certificado',
};
