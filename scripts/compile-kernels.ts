// Compiles the AssemblyScript kernels and writes each as a TypeScript module that holds the code as text, so that it
// is found alike from the sources, from dist/, inside the viewer's bundle and in the packed package. Not committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const kernels = join(import.meta.dirname, '../src/metrics/kernels');
const options = ['-O3', '--noAssert', '--enable', 'simd', '--importMemory', '--runtime', 'stub'];

async function compile(name: string): Promise<void> {
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    [`assembly/${name}.ts`, '--baseDir', kernels, '--outFile', `${name}.wasm`, ...options],
    {
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
    },
  );
  if (error !== null || binary === null) {
    throw new Error(
      `${name} does not compile:\n${stderr.toString()}${error?.message ?? 'nothing was written'}`,
    );
  }
  const lines = [
    '// Made by scripts/compile-kernels.ts from the AssemblyScript of the same name; do not edit.',
    `export const ${name}Code: string =`,
    `  '${Buffer.from(binary).toString('base64')}';`,
  ];
  writeFileSync(join(kernels, `${name}-code.ts`), `${lines.join('\n')}\n`);
}

await compile('betweenness');
