import type { changes as spanish } from '../../es/reader/changes.ts';

/** Why a change to the case cannot be made, by its English; what may stand in the slots is in `reader-pattern.ts`. */
export const changes: typeof spanish = {
  'The change "{x}" cannot be read: {s}.': 'A mudança "{x}" não pode ser lida: {s}.',
  '"{x}" cannot be made: {s}.': '"{x}" não pode ser feita: {s}.',
  '"{x}" is too much; a cell is written name=value': '"{x}" sobra; uma célula se escreve nome=valor',
  '{f} is said twice': '{f} é dito duas vezes',
  'a quotation mark is not closed': 'uma aspa não está fechada',
  'a change needs the field "change": {x}': 'uma mudança precisa do campo "change": {x}',
  '"{x}" is not a change; changes are: {x2}': '"{x}" não é uma mudança; as mudanças são: {x2}',
  '"{x}" is not a change; did you mean "{x2}"?': '"{x}" não é uma mudança; você quis dizer "{x2}"?',
  '{f} {f2}: it takes the actor alone, not {x}': '{f} {f2}: leva só o ator, não {x}',
  '{f} {f2}: it needs the field {f3}': '{f} {f2}: precisa do campo {f3}',
  '{f} {f2}: it needs the field {f3}; it needs the field {f4}': '{f} {f2}: precisa dos campos {f3} e {f4}',
  '{f} {f2}: it needs the field {f3}; it needs the field {f4}; it needs the field {f5}':
    '{f} {f2}: precisa dos campos {f3}, {f4} e {f5}',
  '{f} {f2}: "{x}" is not a type of linkage: {x2}': '{f} {f2}: "{x}" não é um tipo de vínculo: {x2}',
  '{f} have no column "{x}"; they have: {x2}': 'a tabela {f} não tem coluna "{x}"; tem: {x2}',
  '{f} have no column "{x}"; did you mean {x2}?': 'a tabela {f} não tem coluna "{x}"; você quis dizer {x2}?',
  'the case has an actor {x} already': 'o caso já tem um ator {x}',
  'the case has no actor {x}': 'o caso não tem nenhum ator {x}',
  'the case has no actor {x}; the case has no actor {x2}': 'o caso não tem nenhum ator {x} nem {x2}',
  'the case has no actor {x}; the nearest id is {x2}':
    'o caso não tem nenhum ator {x}; o identificador mais próximo é {x2}',
  'the case has no actor {x}; the nearest ids are {x2}':
    'o caso não tem nenhum ator {x}; os identificadores mais próximos são {x2}',
  'a new actor needs kind=firm, kind=buyer, kind=supplier or kind=institution':
    'um ator novo precisa de kind=firm, kind=buyer, kind=supplier ou kind=institution',
  'it says nothing to set: name=value': 'não diz nada a definir: nome=valor',
  "{j} of a scenario's rows are set by it":
    'nas linhas de um cenário, {j} são definidos pelo próprio cenário',
  'the case has no cluster {x} (clusters: {x2})': 'o caso não tem nenhum cluster {x} (clusters: {x2})',
  'the case has no cluster {x}; the nearest id is {x2} (clusters: {x3})':
    'o caso não tem nenhum cluster {x}; o identificador mais próximo é {x2} (clusters: {x3})',
  'the case has no cluster {x}; the nearest ids are {x2} (clusters: {x3})':
    'o caso não tem nenhum cluster {x}; os identificadores mais próximos são {x2} (clusters: {x3})',
  '{x} is a {f}, not a {f2}': '{x} é {f}, não {f2}',
  '{x} is a actor of unknown kind, not a {f}': '{x} é um ator de espécie desconhecida, não {f}',
  'a linkage cannot go from an actor to itself': 'um vínculo não pode ir de um ator a si mesmo',
  'there is no linkage {x}': 'não há nenhum vínculo {x}',
  'the case has this very linkage already ({x})': 'o caso já tem este mesmo vínculo ({x})',
  'the one linkage between the two does not hold that': 'o único vínculo entre os dois não contém isso',
  'none of the {n} linkages between the two holds that': 'nenhum dos {n} vínculos entre os dois contém isso',
  '{n} linkage of {x} left with it': '{n} vínculo de {x} saiu com ele',
  '{n} linkages of {x} left with it': '{n} vínculos de {x} saíram com ele',
  '{n} code of {x} left with it': '{n} código de {x} saiu com ele',
  '{n} codes of {x} left with it': '{n} códigos de {x} saíram com ele',
  '{n} event of {x} left with it': '{n} evento de {x} saiu com ele',
  '{n} events of {x} left with it': '{n} eventos de {x} saíram com ele',
  '{f} was not surveyed: what needs that layer stays not observed':
    '{f} não foi levantada: o que precisa dessa camada continua não observado',
  '{n} linkages were removed': 'foram retirados {n} vínculos',
  '{n} of the same type between the two stays': '{n} do mesmo tipo entre os dois fica',
  '{n} of the same type between the two stay': '{n} do mesmo tipo entre os dois ficam',
  '{n} linkages between the two were set': 'foram definidos {n} vínculos entre os dois',
  'The case has {n} clusters; say which: {x}.': 'O caso tem {n} clusters; diga qual: {x}.',
  'The case has no cluster.': 'O caso não tem nenhum cluster.',
  'The case has no cluster {x}; it has: {x2}.': 'O caso não tem nenhum cluster {x}; tem: {x2}.',
  '{x} is not defined in cluster {x2}, so nothing can be said to move it.':
    '{x} não está definido no cluster {x2}, por isso não se pode dizer que algo o mova.',
  '"{x}" is neither an actor of the case nor a kind of actor.':
    '"{x}" não é nem um ator do caso nem uma espécie de ator.',
  '"{x}" is neither an actor of the case nor a kind of actor; the nearest id is {x2}.':
    '"{x}" não é nem um ator do caso nem uma espécie de ator; o identificador mais próximo é {x2}.',
  '"{x}" is neither an actor of the case nor a kind of actor; the nearest ids are {x2}.':
    '"{x}" não é nem um ator do caso nem uma espécie de ator; os identificadores mais próximos são {x2}.',
  '"{x}" is not an indicator of cluster {x2}. Did you mean {x3}?':
    '"{x}" não é um indicador do cluster {x2}. Você quis dizer {x3}?',
  '"{x}" is not an indicator of cluster {x2}. Indicators are {x3}.':
    '"{x}" não é um indicador do cluster {x2}. Os indicadores são {x3}.',
  'Of {x} it is not known how many communities it joins: it is not ranked in cluster {x2}.':
    'De {x} não se sabe quantas comunidades une: não está classificado no cluster {x2}.',
  '{x}, entry {n}: {s}. Correct the entry, or take it out.':
    '{x}, entrada {n}: {s}. Corrija a entrada, ou retire-a.',
  '{x}, entry {n}: {s} (and {n2} more). Correct the entry, or take it out.':
    '{x}, entrada {n}: {s} (e mais {n2}). Corrija a entrada, ou retire-a.',
  '{x} does not hold an array of changes.': '{x} não contém uma lista de mudanças.',
  'Write [{"change": "remove actor", "actor": "ID"}, …].':
    'Escreva [{"change": "remove actor", "actor": "ID"}, …].',
  '{x} has two columns "{x2}". Give every column a name of its own.':
    '{x} tem duas colunas "{x2}". Dê a cada coluna um nome próprio.',
  'A plain network is written as {x} or as CSV tables, not as {f}.':
    'Uma rede simples é escrita como {x} ou como tabelas CSV, não como {f}.',
};
