import { percent } from '../../model/percent.ts';
import { addLinkage } from '../add-linkage.ts';
import type { AdviceRule, Proposal } from '../advice-rule.ts';
import { institutionsOf } from '../institutions.ts';
import { type Look, lookAtShare } from '../look.ts';
import type { PolicyContext } from '../policy-context.ts';

/** Natural-resource: adoption and enforcement of standards, where few firms are certified. */
export const standards: AdviceRule = {
  name: 'standards',
  title: 'Promote the adoption of standards and enforce inspections and controls',
  group: 'natural-resource',
  source:
    '[S] natural-resource based: "Promote the adoption of quality and sanitary standards, environmental regulations, and enforce quality inspections and controls"',
  basis: '[O] trigger: few firms are certified',
  indicator: [
    {
      key: null,
      words:
        'the share of certified firms; no answer of the assessment reads certificates (verified capability moves a chain from captive to modular or market: [L] Gereffi, Humphrey & Sturgeon 2005)',
    },
  ],
  look: (context) => [lookAtCertificates(context)],
  propose,
};

function lookAtCertificates(context: PolicyContext): Look {
  const { view, presets } = context;
  const rows = view.rows('certifies').filter((row) => view.isFirm(row.to));
  const certified = certifiedFirms(context);
  const whole = view.firms.length;
  const surveyed = view.index.surveyed('certifies');
  const text = surveyed
    ? `${certified.length} of ${whole} firms${whole === 0 ? '' : ` (${percent(certified.length / whole)})`} are certified`
    : 'who is certified was not surveyed';
  return lookAtShare(
    { counted: certified.length, unknown: surveyed ? 0 : whole - certified.length, whole },
    {
      measure: 'firms that are certified',
      relation: 'below',
      threshold: presets.policy.certifiedFirms,
      option: 'policy.certifiedFirms',
      text,
    },
    { actors: certified, linkages: rows.map((row) => row.key) },
    ['certifies'],
  );
}

function certifiedFirms({ view }: PolicyContext): readonly string[] {
  const certified = new Set(view.rows('certifies').map((row) => row.to));
  return view.firms.filter((id) => certified.has(id));
}

function propose(context: PolicyContext): Proposal {
  const { view } = context;
  const certified = new Set(certifiedFirms(context));
  const exporting = new Set(
    view
      .rows('supplies')
      .filter((row) => !view.isMember(row.to))
      .map((row) => row.from),
  );
  const without = view.firms.filter((id) => !certified.has(id));
  const firms = [...without.filter((id) => exporting.has(id)), ...without.filter((id) => !exporting.has(id))];
  const known = [...new Set(view.rows('certifies').map((row) => row.from))].sort();
  const bodies = [...new Set([...known, ...institutionsOf(['standards body'], context)])];
  const [firm] = firms;
  const body = bodies.find((each) => each !== firm);
  return {
    actors: [
      {
        role: 'support',
        as: 'firms without a certificate, those that sell outside the cluster first',
        actors: firms,
      },
      { role: 'link', as: 'certifiers and standards bodies of the case', actors: bodies },
      {
        role: 'support',
        as: 'public agencies that could inspect',
        actors: institutionsOf(['public agency'], context),
      },
    ],
    changes: body === undefined || firm === undefined ? [] : [addLinkage(body, 'certifies', firm)],
    against: [
      'where requirements are codified in standards, buyers do not support the upgrading of their suppliers [S]',
      ...(body === undefined ? ['the case names no certifier and no standards body: add one to try it'] : []),
    ],
  };
}
