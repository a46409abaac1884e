import type { Command } from './option.ts';

/** A command in the list: its module is loaded only when it is wanted, so that help and errors are quick. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly CommandEntry[] = [
  {
    name: 'template',
    summary: 'Write a workbook to fill in, which explains itself',
    load: async () => (await import('./commands/template.ts')).template,
  },
  {
    name: 'questionnaire',
    summary: 'Write a questionnaire to print, whose answers fill the workbook',
    load: async () => (await import('./commands/questionnaire.ts')).questionnaireCommand,
  },
  {
    name: 'map',
    summary: 'Propose a mapping: what each file, sheet and column of unknown files is',
    load: async () => (await import('./commands/map.ts')).map,
  },
  {
    name: 'check',
    summary: 'Say what became of every row of the input, and what to do about it',
    load: async () => (await import('./commands/check.ts')).check,
  },
  {
    name: 'duplicates',
    summary: 'Propose which actors may be one, for you to decide: same, different or unsure',
    load: async () => (await import('./commands/duplicates.ts')).duplicates,
  },
  {
    name: 'analyse',
    summary: 'Governance, collective efficiency, upgrading and articulators, each with its evidence',
    load: async () => (await import('./commands/analyse.ts')).analyseCommand,
  },
  {
    name: 'explain',
    summary: 'How an answer came about, in plain sentences; or which question would settle most',
    load: async () => (await import('./commands/explain.ts')).explainCommand,
  },
  {
    name: 'scenario',
    summary: 'Change a case and see what moves and why; or find the linkages that move an indicator most',
    load: async () => (await import('./commands/scenario.ts')).scenarioCommand,
  },
  {
    name: 'sensitivity',
    summary: 'How far the answers hold when thresholds move or linkages are missing, and against chance',
    load: async () => (await import('./commands/sensitivity.ts')).sensitivityCommand,
  },
  {
    name: 'study',
    summary: 'Many cases compared: what goes with upgrading, by sector group, beside the published signs',
    load: async () => (await import('./commands/study.ts')).studyCommand,
  },
  {
    name: 'metrics',
    summary: 'Measures of any network: brokerage roles, betweenness, constraint and more',
    load: async () => (await import('./commands/metrics.ts')).metrics,
  },
  {
    name: 'measures',
    summary: 'List the measures with what each says, its unit, range and source',
    load: async () => (await import('./commands/measures.ts')).measures,
  },
  {
    name: 'presets',
    summary: 'List the presets: every threshold and weight with its default, unit, effect and source',
    load: async () => (await import('./commands/presets.ts')).presets,
  },
  {
    name: 'push',
    summary: 'Write a case, and its assessment, into a Neo4j database',
    load: async () => (await import('./commands/push.ts')).push,
  },
  {
    name: 'pull',
    summary: 'Read a case from a Neo4j database into a folder of tables',
    load: async () => (await import('./commands/pull.ts')).pull,
  },
  {
    name: 'export',
    summary:
      'Write a case for other programs: workbook, CSV, GEXF, GraphML, Pajek, UCINET, D3, Parquet, Neo4j and more',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'view',
    summary: 'Open the input in the browser, served by this machine alone',
    load: async () => (await import('./commands/view.ts')).view,
  },
];
