import { z } from 'zod';
import { externalEconomyItems, jointActionItems, upgradingForms } from '../../model/code.ts';
import { governanceTypes } from '../../model/linkage.ts';
import { provenances } from '../../model/provenance.ts';
import { sectorGroups } from '../../model/sector.ts';
import type { ColumnSpec, TableSpec } from '../../read/table-spec.ts';

/** Columns that hold codes 0..3. */
export const codeColumns = [
  ...externalEconomyItems,
  ...jointActionItems,
  'EE',
  'JA',
  'CE',
  'buyers',
  ...upgradingForms,
] as const;
export type CodeColumn = (typeof codeColumns)[number];

/** A row of a table of expert-coded cases, as it stands there: codes on whatever scale the table uses. */
export type StudyRow = Readonly<Record<CodeColumn, number | null>> &
  Readonly<Record<(typeof governanceTypes)[number], number | null>> & {
    readonly id: string;
    readonly name: string | null;
    readonly sectorGroup: (typeof sectorGroups)[number] | null;
    readonly governance: (typeof governanceTypes)[number] | null;
    readonly provenance: (typeof provenances)[number] | null;
  };

/** The columns of such a table and what people call them; a row without a case is rejected. */
export const studyTableSpec: TableSpec = {
  table: 'codes',
  columns: [
    { ...column('id', 'text'), required: { missing: 'missing-id', unknown: 'missing-id' } },
    column('name', 'text'),
    column('sectorGroup', 'word', sectorGroups),
    ...codeColumns.map((name) => column(name, 'number')),
    ...governanceTypes.map((name) => column(name, 'share')),
    column('governance', 'word', governanceTypes),
    column('provenance', 'word', provenances),
  ],
  synonyms: {
    id: words('case, caso, caseid, casestudy, cluster, clusterid, identifier, identificador, codigo, key'),
    name: words('nombre, nome, label, title, titulo, casename, clustername'),
    sectorGroup: words(
      'group, sector, setor, gruposectorial, gruposetorial, grupodesector, pavitt, sectoralgroup',
    ),
    E1: words('skills, skillspool, habilidades, qualificacoes, labourskills'),
    E2: words('inputs, specialisedinputs, specializedinputs, insumos'),
    E3: words('knowledge, knowledgespillovers, spillovers, conocimiento, conhecimento'),
    E4: words('marketaccess, accessomercado, accesoamercado, acessoamercado'),
    E5: words('trust, socialcapital, confianza, confianca, capitalsocial'),
    J1: words('backward, verticalbackward, backwardjointaction'),
    J2: words('forward, verticalforward, forwardjointaction'),
    J3: words('bilateral, horizontalbilateral'),
    J4: words('multilateral, horizontalmultilateral'),
    EE: words('externaleconomies, economiasexternas, passive'),
    JA: words('jointaction, accionconjunta, acaoconjunta, active'),
    CE: words('collectiveefficiency, eficienciacolectiva, eficienciacoletiva'),
    buyers: words('access, buyeraccess, accesstobuyers, globalbuyers, compradores'),
    product: words('productupgrading, upgradingproduct, producto, produto'),
    process: words('processupgrading, upgradingprocess, proceso, processo'),
    functional: words('functionalupgrading, upgradingfunctional, funcional'),
    intersectoral: words('intersectoralupgrading, chainupgrading, intersectorial, intersetorial'),
    market: words('marketshare, sharemarket, marketgovernance, armslength, mercado'),
    network: words('networkshare, sharenetwork, networkgovernance, red, rede'),
    'quasi-hierarchy': words(
      'quasihierarchyshare, sharequasihierarchy, cuasijerarquia, quasehierarquia, captive',
    ),
    hierarchy: words('hierarchyshare, sharehierarchy, jerarquia, hierarquia'),
    governance: words('governancetype, typeofgovernance, gobernanza, governanca'),
    provenance: words('procedencia, proveniencia, evidence, evidencia'),
  },
};

function column(name: string, kind: ColumnSpec['kind'], allowed: readonly string[] = []): ColumnSpec {
  const schema =
    kind === 'number' ? z.number() : kind === 'share' ? z.number().min(0).max(1) : z.string().min(1);
  return { name, kind, schema, words: allowed, required: null };
}

/** Words written one after the other, separated by commas. */
function words(text: string): readonly string[] {
  return text.split(', ');
}
