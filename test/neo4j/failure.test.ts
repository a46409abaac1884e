import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { databaseFailure } from '../../src/neo4j/connection/failure.ts';
import { checkServerVersion } from '../../src/neo4j/connection/server-version.ts';
import { connectionSettings } from '../../src/neo4j/connection/settings.ts';
import { DatabaseError } from '../../src/neo4j/database-error.ts';

const asked = { uri: 'bolt://db.example:7687', user: 'ana', database: null };

function failureOf(code: string, message: string): DatabaseError {
  const error = databaseFailure(
    new Neo4jError(message, code as never, '50N42', 'error', undefined as never),
    asked,
  );
  if (!(error instanceof DatabaseError)) throw new Error('no DatabaseError');
  return error;
}

describe('a failure of the database is one clear message', () => {
  it.each([
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'The transaction has not completed', 'time'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timed out', 'time'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'limit reached', 'memory'],
    ['Neo.ClientError.Security.Forbidden', 'Create node is not allowed', 'not-allowed'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'too many', 'too-many-attempts'],
    ['ServiceUnavailable', 'Failed to connect: self-signed certificate', 'tls'],
    ['ServiceUnavailable', 'getaddrinfo ENOTFOUND nowhere', 'unknown-host'],
    ['ServiceUnavailable', 'Could not perform discovery. No routing servers available.', 'no-routing'],
    ['ServiceUnavailable', 'Server responded HTTP. Make sure you are not trying', 'not-bolt'],
    ['SessionExpired', 'Connection was closed by server', 'connection-lost'],
    ['Neo.DatabaseError.General.UnknownError', 'something else', 'other'],
  ])('%s, %s', (code, message, trouble) => {
    const error = failureOf(code, message);
    expect(error).toMatchObject({ trouble, code: trouble === 'other' ? code : expect.any(String) });
    expect(error.message).not.toContain('\n');
  });

  it('and what is not of the database stays as it is', () => {
    const error = new RangeError('ours');
    expect(databaseFailure(error, asked)).toBe(error);
  });
});

describe('the server must be new enough', () => {
  it('lets the tested releases in and names what an old one is', () => {
    for (const agent of ['Neo4j/5.26.30', 'Neo4j/2026.08.1', 'Neo4j/2025.01', '']) checkServerVersion(agent);
    expect(() => checkServerVersion('Neo4j/4.4.12')).toThrow(/Neo4j\/4\.4\.12; Neo4j 5\.23 or later/);
    expect(() => checkServerVersion('Neo4j/5.9.0')).toThrow(/too old|needed/);
  });
});

describe('where the database is', () => {
  it('is said by options first, then the environment, then the usual place', () => {
    const environment = {
      NEO4J_URI: 'neo4j+s://e',
      NEO4J_PASSWORD: 'p',
      NEO4J_DATABASE: 'd',
      NEO4J_USERNAME: 'u',
    };
    expect(connectionSettings({ uri: 'bolt://o' }, environment)).toEqual({
      uri: 'bolt://o',
      user: 'u',
      password: 'p',
      database: 'd',
    });
    expect(connectionSettings({ password: 'x' }, {})).toEqual({
      uri: 'bolt://localhost:7687',
      user: 'neo4j',
      password: 'x',
      database: null,
    });
  });

  it('is refused where it is no address, holds a password, or there is none', () => {
    expect(() => connectionSettings({ uri: 'http://localhost:7474', password: 'x' }, {})).toThrow(
      /must look like/,
    );
    const mistyped = [
      ...['bolt://a:geheim@b', 'bolt://a:ge#heim@b', 'bolt://a:ge/heim@b', 'a:geheim@b', '//a:geheim@b'],
      ...['bolt://b?password=geheim', 'bolt://b/geheim', 'bolt://geheim:99999', 'bolt://', 'geheim'],
    ];
    for (const uri of mistyped) {
      expect(() => connectionSettings({ uri, password: 'x' }, {}), uri).toThrow(
        /^(?!.*heim).*(must not hold|must look like)/,
      );
    }
    for (const uri of ['bolt://[::1]:7687', 'neo4j+ssc://db.example:7687/', 'neo4j://b?policy=europe']) {
      expect(connectionSettings({ uri, password: 'x' }, {}).uri).toBe(uri);
    }
    expect(() => connectionSettings({}, {})).toThrow(/NEO4J_PASSWORD/);
  });
});
