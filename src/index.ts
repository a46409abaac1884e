// The public list, in the order of the path: words, bytes -> Case, graph, measures, Assessment, report.

// model

export type { Actor, ActorKind } from './model/actor.ts';
export type {
  Articulator,
  Assessment,
  ClusterAssessment,
  CollectiveEfficiency,
  PairGovernance,
  UpgradingAnswer,
} from './model/assessment.ts';
export type { Case, CaseReading, ImportAccount } from './model/case.ts';
export type { Cluster } from './model/cluster.ts';
export type { Code, UpgradingEvent } from './model/code.ts';
export type { Evidence } from './model/evidence.ts';
export { type Layer, layers } from './model/layer.ts';
export type { GovernanceType, Linkage, Scope } from './model/linkage.ts';
export type { PolicyAdvice, WithheldAdvice } from './model/policy.ts';
export type { Problem, RowAccount, RowReference, Severity } from './model/problem.ts';
export type { Provenance } from './model/provenance.ts';
export type { SectorGroup } from './model/sector.ts';

// errors

export { ArticulatorError, InputError, UsageError } from './errors.ts';

// read

export { type LinkageColumns, readLinkageColumns } from './read/columns/read-linkage-columns.ts';
export type { Mapping } from './read/mapping/mapping.ts';
export { proposeMapping } from './read/mapping/propose-mapping.ts';
export { readMapping } from './read/mapping/read-mapping.ts';
export { type InputFile, type ReadOptions, readCase } from './read/read-case.ts';
export { type NetworkReading, readNetwork } from './read/read-network.ts';
export { templateWorkbook } from './read/template.ts';

// duplicates

export { type CandidatePair, type DuplicatesFound, findDuplicates } from './duplicates/find-duplicates.ts';
export { type DuplicateOptions, defaultDuplicateOptions } from './duplicates/options.ts';

// graph

export { type ArcList, buildCompactNetwork, type CompactNetwork } from './graph/compact-network.ts';
export { defaultProjection, type Projection, projectCase } from './graph/project.ts';
export { projectColumns } from './graph/project-columns.ts';

// metrics

export { catalogue } from './metrics/catalogue.ts';
export { type MetricsResult, measureNetwork } from './metrics/measure-network.ts';

// preset

export { makePreset, type PresetChoice } from './preset/make-preset.ts';
export { presetRooms } from './preset/rooms.ts';
export { defaultPreset, type Preset } from './preset.ts';

// analyse

export { type AnalyseOptions, analyse } from './analyse.ts';

// scenario

export { applyChanges, type ChangeOutcome, type ChangesApplied } from './scenario/apply-changes.ts';
export type { Change } from './scenario/change.ts';
export { type ClusterComparison, compareAssessments, type Moved } from './scenario/compare-assessments.ts';
export { type NextBest, type NextBestQuestion, nextBest } from './scenario/next-best.ts';
export { parseChange } from './scenario/parse-change.ts';
export { readChanges } from './scenario/read-changes.ts';

// sensitivity

export { type StabilityOptions, testStability } from './sensitivity/test-stability.ts';

// explain

export { explain } from './explain/explain.ts';
export { explainActor } from './explain/explain-actor.ts';
export { type ExplainContext, explainContext } from './explain/explain-context.ts';
export { explainItem } from './explain/explain-item.ts';
export { explainPair } from './explain/explain-pair.ts';
export { explainUpgrading } from './explain/explain-upgrading.ts';
export type { Explanation } from './explain/explanation.ts';
export { findSubject } from './explain/find-subject.ts';
export { askCase, type CaseQuestions } from './explain/questions/ask-case.ts';
export type { Subject } from './explain/subject.ts';

// report

export { assessmentJson } from './report/assessment-json.ts';
export { htmlReport } from './report/html-report.ts';
export { markdownReport } from './report/markdown-report.ts';
export { metricsCsv } from './report/metrics-csv.ts';
export { metricsJson } from './report/metrics-json.ts';
export {
  type ScenarioResult,
  scenarioJson,
  scenarioMarkdown,
  scenarioText,
} from './report/scenario-report.ts';
export { sensitivityJson, sensitivityMarkdown, sensitivityText } from './report/sensitivity-report.ts';
export { textReport } from './report/text-report.ts';
