import type { CaseIndex } from '../graph/case-index.ts';
import type { Layer } from '../model/layer.ts';
import type { Linkage } from '../model/linkage.ts';
import type { Control } from './control.ts';
import { buyerDependence, type Dependence, sellerDependence } from './dependence.ts';
import { and, type Truth } from './kleene.ts';
import type { SupplyPair, SupplyPairs } from './supply-pairs.ts';

/** A sign with the linkages that show it. */
export interface Sign {
  readonly holds: Truth;
  readonly linkages: readonly string[];
}

export interface OwnershipFact {
  /** True: control is shown. False: shown to be absent. Null: not observed. */
  readonly holds: Truth;
  /** An unknown stake could be control. */
  readonly possible: boolean;
  /** Who controls whom, in words. */
  readonly how: string;
  readonly actors: readonly string[];
  readonly linkages: readonly string[];
}

/** The facts of a pair of METHOD section 6. */
export interface PairFacts {
  readonly ownership: OwnershipFact;
  readonly dependenceOfSeller: Dependence;
  readonly dependenceOfBuyer: Dependence;
  readonly buyerSpecifies: Sign;
  readonly jointSpecification: Sign;
  readonly monitored: Sign;
  readonly switchingCostHigh: Sign;
  readonly assistance: Sign;
  readonly knowledgeBothWays: Sign;
  readonly jointAction: Sign;
}

/** Where the facts of pairs are looked up. */
export interface FactSources {
  readonly index: CaseIndex;
  readonly supply: SupplyPairs;
  readonly control: Control;
  /** Linkages of a layer from one actor to another. */
  between(layer: Layer, from: string, to: string): readonly Linkage[];
}

export function pairFacts(pair: SupplyPair, sources: FactSources): PairFacts {
  const { seller, buyer, rows } = pair;
  const { index, supply } = sources;
  const given = layerSign('shares-knowledge', seller, buyer, sources);
  const received = layerSign('shares-knowledge', buyer, seller, sources);
  const joint = [
    ...sources.between('acts-jointly', seller, buyer),
    ...sources.between('acts-jointly', buyer, seller),
  ];
  return {
    ownership: ownershipFact(pair, sources),
    dependenceOfSeller: sellerDependence(pair, supply, index),
    dependenceOfBuyer: buyerDependence(pair, supply, index),
    buyerSpecifies: columnSign(rows, (row) =>
      row.specifiedBy === null ? null : row.specifiedBy === 'buyer',
    ),
    jointSpecification: columnSign(rows, (row) =>
      row.specifiedBy === null ? null : row.specifiedBy === 'joint',
    ),
    monitored: columnSign(rows, (row) => row.monitored),
    switchingCostHigh: columnSign(rows, (row) =>
      row.switchingCost === null ? null : row.switchingCost === 'high',
    ),
    assistance: layerSign('assists', buyer, seller, sources),
    knowledgeBothWays: {
      holds: and(given.holds, received.holds),
      linkages: [...given.linkages, ...received.linkages],
    },
    jointAction: shownBy(joint, index.surveyed('acts-jointly')),
  };
}

/** True if some cell says so, false if some cell is filled and none says so, else not observed. */
function columnSign(rows: readonly Linkage[], says: (row: Linkage) => Truth): Sign {
  const yes = rows.filter((row) => says(row) === true);
  const filled = rows.filter((row) => says(row) !== null);
  const shown = yes.length > 0 ? yes : filled;
  return { holds: filled.length === 0 ? null : yes.length > 0, linkages: shown.map((row) => row.key) };
}

function layerSign(layer: Layer, from: string, to: string, sources: FactSources): Sign {
  return shownBy(sources.between(layer, from, to), sources.index.surveyed(layer));
}

/** A linkage shows a sign; its absence denies it only where the layer was surveyed. */
function shownBy(linkages: readonly Linkage[], surveyed: boolean): Sign {
  const holds = linkages.length > 0 ? true : surveyed ? false : null;
  return { holds, linkages: linkages.map((linkage) => linkage.key) };
}

function ownershipFact(pair: SupplyPair, { index, control, between }: FactSources): OwnershipFact {
  const certain = relation(pair, (id) => control.controllersOf(id));
  const direct = [...between('owns', pair.seller, pair.buyer), ...between('owns', pair.buyer, pair.seller)];
  const name = (id: string) => index.nameOf(id);
  if (certain !== null) {
    const linkages = linkagesOfOwner(certain.owner, certain.owned, between);
    const owned = certain.owned.map(name).join(' and ');
    return {
      holds: true,
      possible: true,
      how: `${name(certain.owner)} controls ${owned} (intra-group trade)`,
      actors: [certain.owner, ...certain.owned],
      linkages,
    };
  }
  const possible = relation(pair, (id) => control.possibleControllersOf(id));
  const surveyed = index.surveyed('owns');
  return {
    holds: possible === null && surveyed ? false : null,
    possible: possible !== null,
    how:
      possible === null
        ? 'no control by ownership was found'
        : `${name(possible.owner)} may control ${possible.owned.map(name).join(' and ')}: a stake is not known`,
    actors: possible === null ? [] : [possible.owner, ...possible.owned],
    linkages: direct.map((linkage) => linkage.key),
  };
}

interface ControlRelation {
  readonly owner: string;
  readonly owned: readonly string[];
}

/** The buyer controls the seller, the seller the buyer, or the first (by id) that controls both. */
function relation(
  { seller, buyer }: SupplyPair,
  controllersOf: (id: string) => ReadonlySet<string>,
): ControlRelation | null {
  const ofSeller = controllersOf(seller);
  const ofBuyer = controllersOf(buyer);
  if (ofSeller.has(buyer)) return { owner: buyer, owned: [seller] };
  if (ofBuyer.has(seller)) return { owner: seller, owned: [buyer] };
  const both = [...ofSeller].filter((id) => ofBuyer.has(id)).sort();
  const owner = both[0];
  return owner === undefined ? null : { owner, owned: [seller, buyer] };
}

function linkagesOfOwner(
  owner: string,
  owned: readonly string[],
  between: FactSources['between'],
): readonly string[] {
  return owned.flatMap((id) => between('owns', owner, id).map((linkage) => linkage.key));
}
