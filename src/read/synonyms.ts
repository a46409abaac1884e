import type { RowTableName } from './table-spec.ts';

/**
 * What people write for the names of the format, in English, Spanish and Portuguese. Case, accents, spaces,
 * underscores and hyphens do not matter here. Every use of an entry is told to the user.
 */

export type TableName = RowTableName | 'case';

/** Names of files and sheets. */
export const tableSynonyms: Readonly<Record<TableName, readonly string[]>> = {
  actors: words(`actor, actores, atores, ator, nodes, node, nodos, nos, firms, firm, companies, empresas,
      firmas, organizations, organisations, organizaciones, organizacoes`),
  linkages: words(`linkage, links, link, edges, edge, enlaces, vinculos, ligacoes, ligacao, aristas,
      arestas, relations, relaciones, relacoes, ties, flows, flujos, fluxos, transactions`),
  case: words('caso, casestudy, study, estudio, estudo'),
  clusters: words(`cluster, conglomerados, aglomerados, aglomeraciones, aglomeracoes, apl, apls, arranjos`),
  codes: words('code, codigos, coding, expertcodes, codificacion, codificacao'),
  events: words('event, eventos, upgrading, upgradingevents'),
  sources: words('references, bibliography, fuentes, fontes, referencias'),
  regions: words('region, regionalfigures, regiones, regioes, regiao'),
  plants: words('plant, plantas, planta, workplaces, establecimientos, estabelecimentos'),
  merge: words('merges, fusion, fusiones, fusao, fusoes'),
};

/** Headers of each table of rows. */
export const columnSynonyms: Readonly<Record<RowTableName, Readonly<Record<string, readonly string[]>>>> = {
  actors: {
    id: words(`actor, actorid, identifier, identificador, code, codigo, key, clave, chave, idactor,
      idator, idempresa, firmid, companyid, nodeid, node`),
    name: words(`nombre, nome, label, empresa, firm, firma, company, companyname, firmname, actorname,
      razonsocial, razaosocial, organization, organisation, organizacion, organizacao`),
    kind: words(`type, tipo, actortype, actorkind, tipodeactor, tipodeator, role, rol, papel, clase,
      classe`),
    institutionType: words(`typeofinstitution, tipodeinstitucion, tipodeinstituicao, tipoinstitucion,
      tipoinstituicao`),
    country: words('pais, nation, countrycode, codigopais, codigodelpais, codigodopais'),
    place: words(`city, town, location, municipality, lugar, ciudad, cidade, municipio, localidad,
      localidade, local`),
    latitude: words('lat, latitud'),
    longitude: words('lon, lng, long, longitud'),
    locationPrecision: words('precision, precisionofthelocation, precisao'),
    cluster: words('clusterid, conglomerado, aglomerado, aglomeracion, aglomeracao, apl, arranjo'),
    isic: words('isiccode, isicrev4, ciiu, ciiurev4, cnae, nace, activitycode, industrycode'),
    sectorGroup: words('group, sector, setor, gruposectorial, gruposetorial, grupodesector, pavitt'),
    employees: words(`employment, workers, staff, size, empleados, trabajadores, empregados, funcionarios,
      trabalhadores, numberofemployees`),
    sales: words('turnover, revenue, ventas, facturacion, vendas, faturamento, receita'),
    founded: words(`yearfounded, foundedin, foundation, established, fundacion, fundacao, anodefundacion,
      anodefundacao, fundada`),
    activities: words(
      `activity, actividad, actividades, atividade, atividades, functions, funciones, funcoes`,
    ),
    ownershipOrigin: words(`ownership, origindecapital, origendelcapital, origemdocapital, capital, propiedad,
      propriedade`),
    provenance: words('procedencia, proveniencia, evidence, evidencia'),
    source: words('reference, fuente, fonte, referencia, citation'),
  },
  linkages: {
    from: words(`seller, vendedor, vendor, supplier, proveedor, fornecedor, giver, sender, exporter,
      exportador, origin, origen, origem, de, desde, owner, propietario, proprietario,
      sourceid, fromid`),
    to: words(`target, buyer, comprador, customer, client, cliente, receiver, recipient, importer,
      importador, destination, destino, para, hacia, a, targetid, toid, owned`),
    type: words(`kind, linkagetype, linktype, relation, relationship, tipo, tipodeenlace, tipodevinculo,
      tipodeligacao, relacion, relacao, layer, capa, camada`),
    id: words('linkageid, linkid, edgeid, identifier, identificador, codigo'),
    value: words('amount, valor, monto, importe, montante, quantia, val, salesvalue, tradevalue'),
    currency: words('moneda, moeda, divisa'),
    year: words('ano, date, fecha, data, period, periodo'),
    product: words('good, goods, producto, produto, mercancia, mercadoria, item'),
    shareOfSellerSales:
      words(`% of sales, % of seller sales, % de ventas, % de las ventas, % das vendas, sellershare,
      shareofsales, salesshare, shareofsellerssales, shareofsuppliersales,
      participacionenventas, participacaonasvendas, cuotadeventas, porcentajedeventas,
      percentualdasvendas`),
    shareOfBuyerPurchases:
      words(`% of purchases, % of buyer purchases, % de compras, % de las compras, % das compras,
      buyershare, shareofpurchases, purchasesshare, shareofbuyerspurchases,
      shareofcustomerpurchases, participacionencompras, participacaonascompras, cuotadecompras,
      porcentajedecompras, percentualdascompras`),
    specifiedBy: words('specification, designedby, whospecifies, especificadopor, disenadopor, projetadopor'),
    monitored: words(`monitoring, buyermonitors, controlled, monitoreado, supervisado, monitorado,
      supervisionado`),
    contract: words('contracttype, contrato, tipodecontrato'),
    switchingCost: words(
      `costofswitching, switchcost, costodecambio, costedecambio, custodetroca, custodemudanca`,
    ),
    complexity: words('complejidad, complexidade'),
    codifiability: words('codificabilidad, codificabilidade'),
    capability: words('capabilities, capacidad, capacidade, capacidades, competence'),
    stake: words('equity, ownershipshare, participacion, participacao, cuota'),
    standard: words('norma, estandar, padrao, certificate, certificacion, certificacao'),
    project: words('proyecto, projeto'),
    purpose: words('aim, objective, proposito, objetivo, finalidad, finalidade'),
    governance: words('gobernanza, governanca, governancetype, coordinacion, coordenacao'),
    scope: words('reach, alcance, ambito, escopo'),
    provenance: words('procedencia, proveniencia, evidence, evidencia'),
    source: words('reference, fuente, fonte, referencia, citation'),
  },
  clusters: {
    id: words('cluster, clusterid, identifier, identificador, codigo'),
    name: words('nombre, nome, label, clustername'),
    country: words('pais, countrycode'),
    place: words('city, location, lugar, ciudad, cidade, municipio, local'),
    sectorGroup: words('group, sector, setor, gruposectorial, gruposetorial'),
    isic: words('isiccode, isicrev4, ciiu, cnae, nace'),
    region: words('regiao'),
    regionalSector: words('sectorofregions'),
    sharedVision: words('vision, visioncompartida, visaocompartilhada'),
    sharedVisionSource: words('visionsource'),
  },
  sources: {
    id: words('key, clave, chave, codigo'),
    citation: words('reference, referencia, cita, citacao, title, titulo'),
    url: words('link, address, enlace, direccion, endereco, doi'),
    year: words('ano'),
  },
  codes: {
    subject: words('cluster, firm, actor, subjectid, sujeto, sujeito, empresa, case, caso'),
    item: words('code, indicator, indicador, variable, variavel, codigo'),
    value: words('score, level, valor, nivel, puntaje, pontuacao, nota'),
    coder: words('expert, analyst, codificador, experto, especialista, analista, rater'),
    source: words('reference, fuente, fonte, referencia, citation'),
    note: words('notes, comment, comments, comentario, observacion, observacao'),
  },
  events: {
    firm: words('actor, company, empresa, firma, firmid'),
    year: words('ano, date, fecha, data'),
    form: words('type, kind, tipo, forma, upgradingform'),
    what: words('event, description, descripcion, descricao, evento, que'),
    newTo: words('novelty, novedad, novidade, nuevopara, novopara'),
    source: words('reference, fuente, fonte, referencia, citation'),
  },
  regions: {
    region: words('regionname, regiao, area name, municipality, municipio, microregion, microrregiao, place'),
    sector: words('isic, industry, setor, industria, ciiu, cnae, nace, activity'),
    employment: words(`employees, employed, jobs, workers, empleo, emprego, empleados, empregados, ocupados,
      trabajadores, trabalhadores`),
    establishments: words('plants, workplaces, firms, establecimientos, estabelecimentos, empresas'),
    area: words('areakm2, km2, surface, superficie'),
    population: words('inhabitants, poblacion, populacao, habitantes'),
    source: words('reference, fuente, fonte, referencia, citation'),
  },
  plants: {
    region: words('regionname, regiao, municipality, municipio, microregion, microrregiao, place'),
    sector: words('isic, industry, setor, industria, ciiu, cnae, nace, activity'),
    employment: words(`employees, employed, jobs, workers, empleo, emprego, empleados, empregados, ocupados,
      trabajadores, trabalhadores`),
    source: words('reference, fuente, fonte, referencia, citation'),
  },
  merge: {
    decision: words('decide, decidido, decisao, decisión, is same, same'),
    score: words('similarity, puntaje, pontuacao, similaridad, similaridade'),
    reason: words('why, because, razon, razao, motivo'),
    keep: words('kept, stays, conservar, mantener, manter, queda, fica'),
    id_a: words('a, id 1, first id'),
    name_a: words('name 1, nombre a, nome a'),
    id_b: words('b, id 2, second id'),
    name_b: words('name 2, nombre b, nome b'),
  },
};

/** Words written one after the other, separated by commas. */
function words(text: string): readonly string[] {
  return text.split(/,\s+/u);
}
