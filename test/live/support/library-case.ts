import { join } from 'node:path';
import { analyse } from '../../../src/analyse.ts';
import { readFiles } from '../../../src/cli/read-files.ts';
import { projectCase } from '../../../src/graph/project.ts';
import { measureNetwork } from '../../../src/metrics/measure-network.ts';
import type { Case } from '../../../src/model/case.ts';
import type { AssessmentToPush } from '../../../src/neo4j/push/assessment-to-push.ts';
import { readCase } from '../../../src/read/read-case.ts';

/** The folder of the case of the library. */
export const libraryFolder = join(import.meta.dirname, '../../../graphs/espirito-santo-metalworking');

let made: Promise<{ readonly subject: Case; readonly assess: AssessmentToPush }> | null = null;

/** The case of the library with its assessment and measures. */
export function assessedLibraryCase() {
  made ??= make();
  return made;
}

async function make() {
  const inputs = await readFiles([libraryFolder]);
  const reading = await readCase(inputs.files, { caseId: inputs.caseId });
  const subject = reading.case;
  const groups = subject.actors.map(({ cluster, country }) => cluster ?? `outside ${country ?? '?'}`);
  return {
    subject,
    assess: {
      assessment: analyse(reading),
      metrics: measureNetwork(projectCase(subject), { groups }),
      version: '0.0.0',
    },
  };
}
