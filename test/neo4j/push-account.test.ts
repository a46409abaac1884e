import { describe, expect, it } from 'vitest';
import { PushAccount } from '../../src/neo4j/push/push-account.ts';

describe('the account of a push', () => {
  it('says what is in and what is not, at any moment', () => {
    const account = new PushAccount();
    expect([account.sentence(), account.rest()]).toEqual(['nothing', 'the whole case']);
    account.plan('firms', 1200);
    account.plan('sources', 0);
    account.plan('linkages of type supplies', 9000);
    expect([account.sentence(), account.rest()]).toEqual([
      'nothing',
      'firms 1,200, linkages of type supplies 9,000',
    ]);
    account.begin('firms', 1200);
    account.commit('firms', 1200);
    account.begin('linkages of type supplies', 9000);
    account.send('linkages of type supplies', 4000);
    expect(account.underWay()).toBe('linkages of type supplies 4,000');
    account.commit('linkages of type supplies', 4000);
    expect(account.underWay()).toBeNull();
    account.send('linkages of type supplies', 5000);
    account.undo();
    expect(account.underWay()).toBeNull();
    expect(account.sentence()).toBe('firms 1,200 of 1,200, linkages of type supplies 4,000 of 9,000');
    expect(account.rest()).toBe('linkages of type supplies 5,000');
    account.commit('linkages of type supplies', 5000);
    expect(account.rest()).toBe('nothing');
  });

  it('adds up a part that comes in two goes, and knows no other', () => {
    const account = new PushAccount();
    account.begin('actors removed', 2);
    account.begin('actors removed', 3);
    expect(account.parts).toEqual([{ what: 'actors removed', total: 5, committed: 0 }]);
    expect(() => account.commit('firms', 1)).toThrow(/was not begun/);
  });
});
