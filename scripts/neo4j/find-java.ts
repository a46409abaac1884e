import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface Java {
  /** The folder that holds bin/java. */
  readonly home: string;
  readonly version: number;
}

/** Where JDKs are usually installed, by system. */
const usualPlaces = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines', 'C:\\Program Files\\Java'];

/** The newest JDK of a range of versions, from JAVA_HOME, the search path and the usual places; or null. */
export function findJava([oldest, newest]: readonly [number, number]): Java | null {
  const found = candidates().flatMap((program) => {
    const java = ask(program);
    return java !== null && java.version >= oldest && java.version <= newest ? [java] : [];
  });
  return found.sort((a, b) => b.version - a.version)[0] ?? null;
}

function candidates(): readonly string[] {
  const { JAVA_HOME } = process.env;
  const homes = usualPlaces.flatMap((place) => foldersIn(place).map((name) => join(place, name)));
  return [
    ...(JAVA_HOME === undefined ? [] : [join(JAVA_HOME, 'bin', 'java')]),
    'java',
    ...homes.flatMap((home) => [join(home, 'bin', 'java'), join(home, 'Contents', 'Home', 'bin', 'java')]),
  ];
}

function foldersIn(place: string): readonly string[] {
  try {
    return readdirSync(place);
  } catch {
    return [];
  }
}

/** Asks a program for its version and home; null where it is no Java, or no JDK. */
function ask(program: string): Java | null {
  const { stderr, status } = spawnSync(program, ['-XshowSettings:properties', '-version'], {
    encoding: 'utf8',
  });
  if (status !== 0) return null;
  const home = /^\s*java\.home = (.+)$/m.exec(stderr)?.[1]?.trim();
  const version = /^\s*java\.specification\.version = (\d+)/m.exec(stderr)?.[1];
  if (home === undefined || version === undefined) return null;
  // Running a program from its source takes the compiler, which a runtime alone does not have.
  const isJdk = ['javac', 'javac.exe'].some((name) => existsSync(join(home, 'bin', name)));
  return isJdk ? { home, version: Number(version) } : null;
}
