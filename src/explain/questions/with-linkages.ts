import type { Case } from '../../model/case.ts';
import type { Layer } from '../../model/layer.ts';
import { type Linkage, linkageSchema } from '../../model/linkage.ts';
import { compareText } from '../../model/order.ts';

/** Ends of a linkage that an answer would bring, and its project where it has one. */
export interface LinkageToAdd {
  readonly from: string;
  readonly to: string;
  readonly project?: string;
}

/** The case with a layer surveyed and these linkages in it, in canonical order. */
export function withLinkages(subject: Case, layer: Layer, added: readonly LinkageToAdd[]): Case {
  const linkages = [...subject.linkages, ...added.map((each, place) => linkageOf(each, layer, place))].sort(
    (a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.type, b.type),
  );
  return { ...subject, linkages, surveyed: new Set([...subject.surveyed, layer]) };
}

const empty = Object.fromEntries(Object.keys(linkageSchema.shape).map((name) => [name, null]));

function linkageOf({ from, to, project }: LinkageToAdd, type: Layer, place: number): Linkage {
  const fields = linkageSchema.parse({ ...empty, from, to, type, project: project ?? null, extra: {} });
  return { ...fields, key: `answer ${place + 1} ${type}`, rows: [] };
}
