#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { stopOnInterrupt } from './interrupt.ts';
import { tolerateBrokenPipes } from './print.ts';
import { run } from './run.ts';

// The heap may grow by 40 % between two collections instead of fourfold: large cases take half the memory for it.
setFlagsFromString('--heap-growing-percent=40');
tolerateBrokenPipes();
stopOnInterrupt();
process.exitCode = await run(process.argv.slice(2));
