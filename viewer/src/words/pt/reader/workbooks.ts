import type { workbooks as spanish } from '../../es/reader/workbooks.ts';

/** What the readers say of workbooks, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const workbooks: typeof spanish = {
  '{x} is called a workbook but is none: it is damaged, or another kind of file under that name.':
    '{x} tem nome de planilha mas não é uma: está danificado, ou é outro tipo de arquivo com esse nome.',
  'Open it in the spreadsheet and save it again as .xlsx, or give it as .csv if it is text.':
    'Abra-o no programa de planilhas e salve-o de novo como .xlsx, ou dê-lhe a terminação .csv se for texto.',
  '{x} is protected by a password and cannot be opened.':
    '{x} está protegido por uma senha e não pode ser aberto.',
  'Open it in the spreadsheet, take the password away (File, Info, Protect workbook) and save it again.':
    'Abra-o no programa de planilhas, retire a senha (Arquivo, Informações, Proteger Pasta de Trabalho) e salve-o de novo.',
  '{x} is a workbook in the old .xls format, which is not read.':
    '{x} é uma planilha no antigo formato .xls, que não é lido.',
  'Open it in the spreadsheet and save it as .xlsx.': 'Abra-o no programa de planilhas e salve-o como .xlsx.',
  '{x} is damaged: {s}.': '{x} está danificado: {s}.',
  'Get the file again; or open it in the spreadsheet, let it be repaired, and save it again as .xlsx.':
    'Obtenha o arquivo de novo; ou abra-o no programa de planilhas, deixe que seja reparado e salve-o de novo como .xlsx.',
  'Open it in the spreadsheet, let it be repaired, and save it again as .xlsx.':
    'Abra-o no programa de planilhas, deixe que seja reparado e salve-o de novo como .xlsx.',
  'its list of contents cannot be read': 'sua lista de conteúdos não pode ser lida',
  'its part {x} cannot be unpacked': 'sua parte {x} não pode ser descompactada',
  'its sheet {x} is not in it': 'sua aba {x} não está nele',
  'it has a row "{x}", where rows go from 1 to {n}': 'tem uma linha "{x}", quando as linhas vão de 1 a {n}',
  'it has a cell "{x}", where columns go from A to XFD':
    'tem uma célula "{x}", quando as colunas vão de A a XFD',
  '{x} is a binary workbook (.xlsb).': '{x} é uma planilha binária (.xlsb).',
  '{x} is an OpenDocument file.': '{x} é um arquivo OpenDocument.',
  '{x} is a Word document.': '{x} é um documento do Word.',
  '{x} is a zip archive that holds no workbook.': '{x} é um arquivo zip que não contém nenhuma planilha.',
  'Open it in the spreadsheet and save it as .xlsx; of an archive give the files inside it.':
    'Abra-o no programa de planilhas e salve-o como .xlsx; de um arquivo zip, dê os arquivos que ele contém.',
  '{x} has {n} MB but would unpack to {n2} MB; at most {n3} MB are unpacked from a file of that size.':
    '{x} tem {n} MB, mas descompactado ocuparia {n2} MB; de um arquivo desse tamanho são descompactados no máximo {n3} MB.',
  'Delete empty formatted rows and columns and save it again, or give the tables as CSV.':
    'Apague as linhas e colunas vazias que têm formatação e salve-o de novo, ou dê as tabelas como CSV.',
  'Sheet {x} is hidden and was not read.': 'A aba {x} está oculta e não foi lida.',
  'If it belongs to the case, unhide it, or name it in a mapping.':
    'Se for parte do caso, reexiba-a, ou nomeie-a em um mapeamento.',
  'Column {x} holds formulas; the values stored with them were read.':
    'A coluna {x} contém fórmulas; foram lidos os valores salvos com elas.',
  'If the file was not saved after its last change, open it in the spreadsheet and save it.':
    'Se o arquivo não foi salvo depois da última alteração, abra-o no programa de planilhas e salve-o.',
  'The formula in row {n}, column {x}, has no stored value; the cell was taken as not known.':
    'A fórmula na linha {n}, coluna {x}, não tem nenhum valor salvo; a célula foi tomada como desconhecida.',
  'Open the file in the spreadsheet and save it, or write the value in place of the formula.':
    'Abra o arquivo no programa de planilhas e salve-o, ou escreva o valor no lugar da fórmula.',
  'The cell shows the error {x}; it was taken as not known.':
    'A célula mostra o erro {x}; foi tomada como desconhecida.',
  'Correct the formula, or write the value.': 'Corrija a fórmula, ou escreva o valor.',
  'The cells {x} are merged: only the first of them holds a value, the others are empty.':
    'As células {x} estão mescladas: só a primeira contém um valor, as outras estão vazias.',
  'Unmerge them and fill in every row.': 'Desfaça a mesclagem e preencha cada linha.',
};
