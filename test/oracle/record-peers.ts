// Writes generated.json anew with the tools that are here:
//   ARTICULATOR_PYTHON=… npx tsx test/oracle/record-peers.ts
import { writeFileSync } from 'node:fs';
import { generatedSeeds, generatedSize, heavyTailedNetwork } from './heavy-tailed-network.ts';
import { summary } from './recorded.ts';
import { askPython, askR } from './run-peers.ts';

const digits = 12;

const networks = generatedSeeds.map((seed) => {
  const generated = heavyTailedNetwork(generatedSize, seed);
  const answers = [askPython(generated), askR(generated)];
  const tools = Object.assign({}, ...answers.map((each) => each.tools)) as Record<string, string>;
  const values = Object.fromEntries(
    answers
      .flatMap((each) => Object.entries(each.values))
      .map(([tool, columns]) => [
        tool,
        Object.fromEntries(
          Object.entries(columns).map(([id, value]) => [id, summary(value, generatedSize)] as const),
        ),
      ]),
  );
  return { size: generatedSize, seed, tools, values };
});
const about = 'Values of outside tools for the networks of heavy-tailed-network.ts. Facts, not code.';
const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(digits)) : value;
writeFileSync(
  new URL('generated.json', import.meta.url),
  `${JSON.stringify({ about, networks }, rounded)}\n`,
);
