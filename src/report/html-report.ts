import { indexCase } from '../graph/case-index.ts';
import type { Assessment } from '../model/assessment.ts';
import type { CaseReading } from '../model/case.ts';
import type { Block } from './document.ts';
import { fullReport, type Pictures } from './full-report.ts';
import { htmlPage } from './html/html-page.ts';
import { renderHtml } from './html/render-html.ts';
import { efficiencyPicture } from './pictures/efficiency-picture.ts';
import { forcesPicture } from './pictures/forces-picture.ts';
import { governancePicture } from './pictures/governance-picture.ts';
import { mapPicture } from './pictures/map-picture.ts';
import { mostActorsDrawn, networkPicture } from './pictures/network-picture.ts';

/** The full report as one self-contained page with pictures, every number leading to its explanation. */
export function htmlReport(reading: CaseReading, assessment: Assessment): string {
  const { id, title } = assessment.case;
  return htmlPage(title ?? id, renderHtml(fullReport(reading, assessment, picturesOf(reading, assessment))));
}

function picturesOf(reading: CaseReading, assessment: Assessment): Pictures {
  const index = indexCase(reading.case);
  const network = networkPicture(index, assessment);
  const map = mapPicture(index);
  const ofCase: Block[] = [];
  if (network !== null) ofCase.push({ kind: 'picture', svg: network, words: networkWords });
  else if (reading.case.actors.length > mostActorsDrawn) ofCase.push({ kind: 'paragraph', text: tooMany });
  if (map !== null) ofCase.push({ kind: 'picture', svg: map, words: mapWords });
  return {
    ofCase,
    efficiency: (cluster) => [
      { kind: 'picture', svg: efficiencyPicture(cluster), words: 'Levels of the nine items, 0 to 3.' },
    ],
    governance: ({ governance }) => {
      const { byScope } = governance.distributions;
      const rows = [
        ['all', governance.shares] as const,
        ['local', byScope.local] as const,
        ['domestic', byScope.domestic] as const,
        ['cross-border', byScope.crossBorder] as const,
      ].map(([title, { pairs, byCount }]) => ({ title, pairs, shares: byCount }));
      return [{ kind: 'picture', svg: governancePicture(rows), words: governanceWords }];
    },
    forces: (cluster) => {
      const svg = forcesPicture(cluster);
      return svg === null ? [] : [{ kind: 'picture', svg, words: forcesWords }];
    },
  };
}

const networkWords =
  'Inputs to the left, buyers to the right; chain leaders and the first articulators by name, as far as there ' +
  'is room. Places in the picture carry no meaning.';
const mapWords = 'Land: Natural Earth. Lines are linkages between actors that have coordinates.';
const governanceWords =
  'Governance of the pairs whose seller is a firm of the cluster, by count and by scope.';
const forcesWords = 'Sign times strength of each force, with the published sign in brackets; uncalibrated.';
const tooMany = `The network has more than ${mostActorsDrawn} actors: too many for a picture on paper. The viewer draws it.`;
