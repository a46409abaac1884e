import type { ofCase as spanish } from '../../es/reader/case.ts';

/** What the readers say of the case and its clusters, by their English; what may stand in the slots is in `reader-pattern.ts`. */
export const ofCase: typeof spanish = {
  'The case does not say which layers were surveyed; those that occur were assumed: none.':
    'O caso não diz quais camadas foram levantadas; foram supostas as que aparecem: nenhuma.',
  'The case does not say which layers were surveyed; those that occur were assumed: {x}.':
    'O caso não diz quais camadas foram levantadas; foram supostas as que aparecem: {x}.',
  'List them in the field surveyed of the case: in a layer that was surveyed no linkage means "absent", elsewhere "not observed".':
    'Liste-as no campo surveyed do caso: em uma camada levantada, não haver vínculo significa "ausente"; nas demais, "não observado".',
  'Field "{x}" is not one of a case\'s and was not read.': 'O campo "{x}" não é de um caso e não foi lido.',
  'The case says it is written in format "{x}"; it was read as {x2}.':
    'O caso diz que está escrito no formato "{x}"; foi lido como {x2}.',
  'Write {x}, or use a version of this program that knows the format.':
    'Escreva {x}, ou use uma versão deste programa que conheça o formato.',
  '"{x}" is not a year from {n} to {n2}; the case\'s year was taken as not known.':
    '"{x}" não é um ano de {n} a {n2}; o ano do caso foi tomado como desconhecido.',
  '"{x}" is not a currency code of three letters; it is kept and compared as it stands.':
    '"{x}" não é um código de moeda de três letras; é mantido e comparado como está.',
  'Write a code of ISO 4217, such as USD.': 'Escreva um código da norma ISO 4217, como USD.',
  '"{x}" is not a layer; it was left out of the layers surveyed.':
    '"{x}" não é uma camada; ficou fora das camadas levantadas.',
  'Write layers from this list, separated by ";": {x}.':
    'Escreva camadas desta lista, separadas por ";": {x}.',
  'The generator of the case has no name and was not read.': 'O gerador do caso não tem nome e não foi lido.',
  'Give it a name.': 'Dê-lhe um nome.',
  'Cluster {x} is not in the list of clusters; it was made from the actors that name it ({x2}).':
    'O cluster {x} não está na lista de clusters; foi feito dos atores que o nomeiam ({x2}).',
  'Add it to the clusters of the case, with its country and sector group, or correct the id.':
    'Acrescente-o aos clusters do caso, com seu país e grupo setorial, ou corrija o identificador.',

  'the scope of {x} to {x2} is typed as {f}, but its ends make it {f2}':
    'o alcance de {x} → {x2} está escrito como {f}, mas por suas pontas é {f2}',
  'Correct the scope, or the cluster or country of one end; the derived scope is used.':
    'Corrija o alcance, ou o cluster ou país de uma ponta; é usado o alcance derivado.',
  '{s} (rows {x} and {n} more)': '{s} (linhas {x} e mais {n})',
  '{s} (rows {x})': '{s} (linhas {x})',
  'the rows of {x} to {x2} give {p} of sales together; 100 % was used':
    'as linhas de {x} → {x2} dão juntas {p} das vendas; foi usado 100 %',
  'the rows of {x} to {x2} give {p} of purchases together; 100 % was used':
    'as linhas de {x} → {x2} dão juntas {p} das compras; foi usado 100 %',
  'Correct the shares, or give each row its year: only the latest year of a seller is read.':
    'Corrija as proporções, ou dê a cada linha seu ano: só é lido o último ano de um vendedor.',
  'the shares of the sales of {x} sum to {p} over {n} pairs; each was used as it is':
    'as proporções das vendas de {x} somam {p} em {n} pares; cada uma foi usada como está',
  'the shares of the purchases of {x} sum to {p} over {n} pairs; each was used as it is':
    'as proporções das compras de {x} somam {p} em {n} pares; cada uma foi usada como está',
  'Correct the shares so that those of all to whom the actor sells are at most 1.':
    'Corrija as proporções para que as de todos a quem o ator vende sejam no máximo 1.',
  'Correct the shares so that those of all to whom the actor buys are at most 1.':
    'Corrija as proporções para que as de todos de quem o ator compra sejam no máximo 1.',
  '{x} own each other in a circle; control is followed through each of them once':
    '{x} são proprietários uns dos outros em círculo; o controle é seguido uma vez através de cada um',
  'Check that each row goes from the owner to the owned; a true cross-holding may stay.':
    'Verifique se cada linha vai do proprietário ao possuído; uma participação cruzada verdadeira pode ficar.',
  'the stakes held in {x} sum to {p}; each was used as it is':
    'as participações em {x} somam {p}; cada uma foi usada como está',
  'Correct the stakes, so that those of all holders are at most 1.':
    'Corrija as participações para que as de todos os proprietários sejam no máximo 1.',
  'an unnamed coder codes {f} of {x} as {x2}; these codes count as none':
    'um codificador sem nome codifica {f} de {x} como {x2}; estes códigos não contam',
  '{x} codes {f} of {x2} as {x3}; these codes count as none':
    '{x} codifica {f} de {x2} como {x3}; estes códigos não contam',
  'Keep one value, or name the coders where they are several.':
    'Mantenha um só valor, ou nomeie os codificadores onde forem vários.',
};
