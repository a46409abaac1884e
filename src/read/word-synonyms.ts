/**
 * What people write for the words of the format, in English, Spanish and Portuguese, by column. Case,
 * accents, spaces, underscores and hyphens do not matter here. Every use of an entry is told once.
 */
export const wordSynonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  kind: {
    firm: words(`firms, company, companies, empresa, empresas, firma, producer, manufacturer, productor,
      produtor, fabricante, pyme, pme, sme, enterprise`),
    buyer: words(`buyers, comprador, compradora, cliente, customer, client, trader, retailer, leadfirm,
      importer, importador, brand, agent, exporter, exportador, empresalider`),
    supplier: words('suppliers, proveedor, proveedora, fornecedor, fornecedora, vendor, inputsupplier'),
    institution:
      words(`institutions, institucion, instituicao, organization, organisation, support institution,
      entidad, entidade`),
  },
  institutionType: {
    'business association': words(`association, asociacion, associacao, sindicato patronal, camara, chamber,
      asociacion empresarial, associacao empresarial, gremio, industry association`),
    'research centre':
      words(`research center, research institute, centro de investigacion, centro de pesquisa,
      instituto de investigacion, instituto de pesquisa`),
    university: words('universidad, universidade'),
    'technical centre': words(`technical center, technology centre, technology center, centro tecnico,
      centro tecnologico`),
    'training centre':
      words(`training center, school, vocational school, centro de formacion, centro de formacao,
      centro de capacitacion, escuela tecnica, escola tecnica`),
    'public agency':
      words(`government, government agency, agency, agencia publica, orgao publico, gobierno, governo,
      ministry, ministerio`),
    'standards body':
      words(`standards organization, certification body, certifier, organismo de normalizacion,
      orgao de normalizacao, certificadora`),
    finance: words(`bank, banco, financial institution, institucion financiera, instituicao financeira,
      development bank`),
    NGO: words('ong, nonprofit, foundation, fundacion, fundacao'),
    other: words('otro, otra, outro, outra'),
  },
  locationPrecision: {
    exact: words('exacta, exacto, exata, exato, precise'),
    estimated: words('estimate, estimada, estimado, approximate, aproximada, aproximado'),
  },
  sectorGroup: {
    traditional: words('traditional manufacturing, tradicional'),
    'natural-resource': words(
      'natural resources, natural resource based, recursos naturales, recursos naturais',
    ),
    cops: words(`complex product systems, complex products, sistemas de productos complejos,
      sistemas de produtos complexos, sistemas complejos, sistemas complexos`),
    specialised: words(`specialized, specialised suppliers, specialized suppliers, software,
      proveedores especializados, fornecedores especializados`),
  },
  provenance: {
    observed: words('observado, observada, survey, own survey'),
    reported: words('reportado, reportada, relatado, relatada, informado, published, literature'),
    estimated: words('estimate, estimado, estimada'),
    illustrative: words('ilustrativo, ilustrativa, invented, example, ejemplo, exemplo, synthetic'),
  },
  type: {
    supplies: words(`supply, sells, sells to, sale, sales, supplier of, suministra, suministra a, vende,
      vende a, provee, provee a, fornece, fornece a, fornece para, vende para, venta, venda,
      suministro, fornecimento, transaction`),
    owns: words(`owner of, ownership, owner, posee, es dueno de, propiedad, possui, propriedade, controla`),
    assists: words(`assistance, technical assistance, asiste, asiste a, asistencia, asistencia tecnica,
      assiste, assistencia, assistencia tecnica, apoia, apoya`),
    'shares-knowledge':
      words(`shares knowledge, share knowledge, knowledge, knowledge sharing, knowledge flow, advises,
      advice, informs, comparte conocimiento, conocimiento, compartilha conhecimento,
      conhecimento, asesora, assessora`),
    'acts-jointly': words(`acts jointly, joint action, cooperates, cooperation, cooperates with, collaborates,
      collaboration, coopera, coopera con, coopera com, cooperacion, cooperacao,
      accion conjunta, acao conjunta, actua conjuntamente, joint project`),
    'member-of':
      words(`member, membership, is member of, miembro, miembro de, es miembro de, membro, membro de,
      associado a, afiliado a, socio de`),
    trains: words(`training, capacita, capacita a, capacitacion, forma, formacion, treina, treinamento,
      capacitacao, formacao`),
    'labour-flow':
      words(`labor flow, labour mobility, labor mobility, movilidad laboral, flujo de trabajadores,
      mobilidade de trabalho, fluxo de trabalhadores`),
    finances: words(`finance, funds, lends to, financia, financia a, financiamiento, financiacion,
      financiamento`),
    certifies: words('certification, certifica, certifica a, certificacion, certificacao'),
  },
  specifiedBy: {
    seller: words('supplier, vendedor, proveedor, fornecedor'),
    buyer: words('customer, client, comprador, cliente'),
    joint: words('jointly, both, conjunto, conjunta, ambos, en conjunto, em conjunto'),
  },
  contract: {
    spot: words('single, one off, one-off, puntual, pontual, avulso'),
    repeated: words('recurrent, repeat, repetido, recurrente, recorrente'),
    'long-term': words('longterm, long term, largo plazo, a largo plazo, longo prazo, de longo prazo'),
  },
  switchingCost: { low: words('bajo, baixo, baja, baixa'), high: words('alto, alta') },
  complexity: { low: words('bajo, baixo, baja, baixa'), high: words('alto, alta') },
  codifiability: { low: words('bajo, baixo, baja, baixa'), high: words('alto, alta') },
  capability: { low: words('bajo, baixo, baja, baixa'), high: words('alto, alta') },
  governance: {
    market: words(`arms length, arm's length, mercado`),
    network: words('red, rede'),
    'quasi-hierarchy':
      words(`quasi hierarchy, quasihierarchy, quasi hierarchical, cuasi jerarquia, quase hierarquia,
      casi jerarquia, captive`),
    hierarchy: words('jerarquia, hierarquia'),
  },
  scope: {
    local: [],
    domestic: words('national, nacional, domestico, domestica'),
    'cross-border': words(`international, foreign, internacional, transfronterizo, transfronteirico, export,
      exterior, global`),
    unknown: words('desconocido, desconhecido'),
  },
  item: {
    product: words('producto, produto, product upgrading'),
    process: words('proceso, processo, process upgrading'),
    functional: words('funcional, functional upgrading'),
    intersectoral: words('intersectorial, intersetorial, inter-sectoral, chain upgrading'),
    EE: words('external economies'),
    JA: words('joint action'),
    CE: words('collective efficiency, eficiencia colectiva, eficiencia coletiva'),
  },
  form: {
    product: words('producto, produto, product upgrading'),
    process: words('proceso, processo, process upgrading'),
    functional: words('funcional, functional upgrading'),
    intersectoral: words('intersectorial, intersetorial, inter-sectoral, chain upgrading'),
  },
  decision: {
    same: words(
      'yes, y, x, 1, true, one, equal, igual, iguales, iguais, mismo, mesmo, mesma, misma, sí, sim, merge, unir',
    ),
    different: words(
      'no, n, 0, false, two, distinct, diferente, diferentes, distinto, distinta, outro, otro, não, keep apart',
    ),
    unsure: words(
      '?, maybe, perhaps, open, unclear, duda, dudoso, duvida, incerto, incierto, talvez, quiza, tal vez',
    ),
  },
  newTo: {
    firm: words('empresa, firma, new to firm, new to the firm'),
    country: words('pais, new to country, new to the country'),
    world: words('mundo, new to world, new to the world'),
  },
};

/** Yes and no. The first four of each are named by the format and not told. */
export const yesNoWords: Readonly<Record<'yes' | 'no', readonly string[]>> = {
  yes: words('yes, true, 1, sí, y, si, sim, s, verdadero, verdadeiro, x, on'),
  no: words('no, false, 0, não, n, nao, falso, off'),
};

/** Words written one after the other, separated by commas. */
function words(text: string): readonly string[] {
  return text.split(/,\s+/u);
}
