import neo4j from 'neo4j-driver';

/**
 * Gives a new server its password: the first login is neo4j/neo4j, and it must be changed before anything else.
 *
 * Waits until the system database takes connections. Throws the driver's error where the password was
 * changed before.
 */
export async function setFirstPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'), { maxConnectionPoolSize: 1 });
  try {
    const session = driver.session({ database: 'system' });
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", { password });
    await session.close();
  } finally {
    await driver.close();
  }
}

/** Whether a server lets user neo4j in with this password. */
export async function takesPassword(uri: string, password: string): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxConnectionPoolSize: 1 });
  try {
    return await driver.verifyAuthentication({ database: 'system' });
  } finally {
    await driver.close();
  }
}
