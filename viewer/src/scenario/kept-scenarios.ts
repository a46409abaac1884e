/** A scenario kept in this browser. */
export interface KeptScenario {
  readonly name: string;
  /** How many changes it has. */
  readonly count: number;
  /** They, as the text of a file of changes. */
  readonly text: string;
}

const keyOf = (caseId: string): string => `articulator-scenarios ${caseId}`;

/** The scenarios of a case that this browser keeps; none where it keeps nothing. */
export function keptScenarios(caseId: string): readonly KeptScenario[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(caseId)) ?? '[]');
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
}

/** Keeps a scenario under its name, over an earlier one of that name. False where the browser keeps nothing. */
export function keepScenario(caseId: string, kept: KeptScenario): boolean {
  return write(caseId, [...keptScenarios(caseId).filter(({ name }) => name !== kept.name), kept]);
}

export function forgetScenario(caseId: string, name: string): boolean {
  return write(
    caseId,
    keptScenarios(caseId).filter((each) => each.name !== name),
  );
}

function write(caseId: string, all: readonly KeptScenario[]): boolean {
  try {
    localStorage.setItem(keyOf(caseId), JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
}

function isKept(value: unknown): value is KeptScenario {
  if (typeof value !== 'object' || value === null) return false;
  const { name, count, text } = value as Partial<Record<keyof KeptScenario, unknown>>;
  return typeof name === 'string' && typeof count === 'number' && typeof text === 'string';
}
