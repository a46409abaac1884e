import type { parsers as spanish } from '../../es/reader/parsers.ts';

/** Where a text is broken, in the English of those who read XML, JSON and GML; slots are in `reader-pattern.ts`. */
export const parsers: typeof spanish = {
  '{s} (line {n})': '{s} (linha {n})',
  'it declares entities of its own, which are not read': 'declara entidades próprias, que não são lidas',
  'its elements are nested more than {n} deep':
    'seus elementos estão aninhados a mais de {n} níveis de profundidade',
  'disallowed character.': 'caractere não permitido',
  'malformed comment.': 'comentário malformado',
  'empty entity name.': 'nome de entidade vazio',
  'undefined entity.': 'entidade não definida',
  'disallowed character in entity name.': 'caractere não permitido no nome de uma entidade',
  'malformed character entity.': 'entidade de caractere malformada',
  'disallowed character in tag name': 'caractere não permitido no nome de uma tag',
  'disallowed character in tag name.': 'caractere não permitido no nome de uma tag',
  'disallowed character in attribute name.': 'caractere não permitido no nome de um atributo',
  'disallowed character in closing tag.': 'caractere não permitido em uma tag de fechamento',
  'disallowed character in processing instruction name.':
    'caractere não permitido no nome de uma instrução de processamento',
  'text data outside of root node.': 'texto fora do elemento raiz',
  'inappropriately located doctype declaration.': 'declaração de tipo de documento fora de lugar',
  'incorrect syntax.': 'sintaxe incorreta',
  'processing instruction without a target.': 'instrução de processamento sem destino',
  'processing instructions are not allowed before root.':
    'não são permitidas instruções de processamento antes do elemento raiz',
  'an XML declaration must be at the start of the document.':
    'a declaração XML deve estar no início do documento',
  'the XML declaration must appear at the start of the document.':
    'a declaração XML deve estar no início do documento',
  'XML declaration is incomplete.': 'a declaração XML está incompleta',
  'XML declaration must contain a version.': 'a declaração XML deve conter uma versão',
  'did not expect any more name/value pairs.': 'não eram esperados mais pares de nome e valor',
  'expected the name {x}.': 'era esperado o nome {x}',
  'expected one of {x} (line {n})': 'era esperado um de {x} (linha {n})',
  'value required.': 'falta um valor',
  'value must be quoted.': 'o valor deve estar entre aspas',
  'version number must match /^1\\.[0-9]+$/.': 'o número da versão deve ser 1. e algarismos',
  'encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.':
    'o nome da codificação só admite letras, algarismos, ponto, hífen e sublinhado',
  'standalone value must match "yes" or "no".': 'o valor de standalone deve ser "yes" ou "no"',
  'whitespace required.': 'falta um espaço',
  'The character ? is disallowed anywhere in XML declarations.':
    'o caractere ? não é permitido na declaração XML',
  'documents may contain only one root.': 'um documento só pode ter um elemento raiz',
  'document must contain a root element.': 'o documento deve ter um elemento raiz',
  'forward-slash in opening tag not followed by >.': 'barra em uma tag de abertura sem > depois',
  'attribute without value.': 'atributo sem valor',
  'unquoted attribute value.': 'valor de atributo sem aspas',
  'no whitespace between attributes.': 'falta um espaço entre atributos',
  'the string "]]>" is disallowed in char data.': 'não é permitido "]]>" no texto',
  'unclosed tag: {x} (line {n})': 'tag não fechada: {x} (linha {n})',
  'unexpected end.': 'fim inesperado',
  'weird empty close tag.': 'tag de fechamento vazia',
  'unexpected close tag.': 'tag de fechamento inesperada',
  'unmatched closing tag: {x}.': 'tag de fechamento sem a de abertura: {x}',
  'duplicate attribute: {x}.': 'atributo repetido: {x}',

  'Unexpected end of JSON input': 'o texto termina antes do tempo',
  'Unexpected token {x} is not valid JSON': 'sinal inesperado {x}',
  'Unexpected token {x} in JSON {s}': 'sinal inesperado {x} {s}',
  'Unexpected number in JSON {s}': 'número inesperado {s}',
  'Unexpected string in JSON {s}': 'texto inesperado {s}',
  'Unexpected non-whitespace character after JSON {s}': 'sobra texto depois do fim {s}',
  "Expected property name or '}' in JSON {s}": "era esperado o nome de um campo ou '}' {s}",
  "Expected ',' or '}' after property value in JSON {s}":
    "era esperado ',' ou '}' depois do valor de um campo {s}",
  "Expected ',' or ']' after array element in JSON {s}":
    "era esperado ',' ou ']' depois de um elemento de uma lista {s}",
  "Expected ':' after property name in JSON {s}": "era esperado ':' depois do nome de um campo {s}",
  'Expected double-quoted property name in JSON {s}':
    'era esperado o nome de um campo entre aspas duplas {s}',
  'Unterminated string in JSON {s}': 'texto sem aspas de fechamento {s}',
  'Bad control character in string literal in JSON {s}':
    'caractere de controle não permitido em um texto {s}',
  'Bad escaped character in JSON {s}': 'sequência de escape inválida {s}',
  'Bad Unicode escape in JSON {s}': 'sequência de escape Unicode inválida {s}',
  'No number after minus sign in JSON {s}': 'falta o número depois do sinal de menos {s}',
  'Exponent part is missing a number in JSON {s}': 'falta um número no expoente {s}',
  'Unterminated fractional number in JSON {s}': 'número decimal incompleto {s}',
  'at position {n}': 'na posição {n}',
  'at position {n} (line {n2} column {n3})': 'na posição {n} (linha {n2}, coluna {n3})',

  'a list without a name begins in line {n}': 'na linha {n} começa uma lista sem nome',
  'lists are nested more than {n} deep': 'as listas estão aninhadas a mais de {n} níveis de profundidade',
  'a list ends in line {n} that never began': 'na linha {n} termina uma lista que não começou',
  '"{x}" in line {n} has no name': '"{x}" na linha {n} não tem nome',
  'the list {x} never ends': 'a lista {x} não termina',
};
