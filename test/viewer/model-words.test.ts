import { describe, expect, it } from 'vitest';
import { actorKinds, institutionTypes } from '../../src/model/actor.ts';
import { externalEconomyItems, jointActionItems, upgradingForms } from '../../src/model/code.ts';
import { governanceAnswers } from '../../src/model/governance.ts';
import { layers } from '../../src/model/layer.ts';
import { scopes } from '../../src/model/linkage.ts';
import { provenances } from '../../src/model/provenance.ts';
import { sectorGroups } from '../../src/model/sector.ts';
import { model as english } from '../../viewer/src/words/en/model.ts';
import { model as spanish } from '../../viewer/src/words/es/model.ts';
import { model as portuguese } from '../../viewer/src/words/pt/model.ts';

const ids = {
  kinds: actorKinds,
  institutionTypes,
  provenances,
  layers,
  scopes,
  governance: governanceAnswers,
  sectorGroups,
  upgrading: upgradingForms,
  items: [...externalEconomyItems, ...jointActionItems],
};

describe.each(Object.entries({ english, spanish, portuguese }))('words of the model in %s', (_, words) => {
  it.each(Object.entries(ids))('%s has a name for every id and for nothing else', (group, wanted) => {
    const named = Object.entries(words).find(([name]) => name === group)?.[1] ?? {};
    expect(Object.keys(named).sort()).toEqual([...wanted].sort());
    expect(Object.values(named).every((name) => String(name).trim() !== '')).toBe(true);
  });
});
