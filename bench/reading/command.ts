// A command of ours in a process of its own, with what it took: tsx bench/reading/command.ts COMMAND ARGUMENT...
import { run } from '../../src/cli/run.ts';

const began = performance.now();
const code = await run(process.argv.slice(2));
const seconds = (performance.now() - began) / 1000;
console.error(JSON.stringify({ code, seconds, memory: process.resourceUsage().maxRSS * 1024 }));
