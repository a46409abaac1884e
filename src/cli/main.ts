#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { stopOnInterrupt } from './interrupt.ts';
import { tolerateBrokenPipes } from './print.ts';
import { run } from './run.ts';

// The heap may grow by a quarter between two collections instead of fourfold: large cases take half the memory for it.
setFlagsFromString('--heap-growing-percent=25');
tolerateBrokenPipes();
stopOnInterrupt();
process.exitCode = await run(process.argv.slice(2));
