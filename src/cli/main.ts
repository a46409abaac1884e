#!/usr/bin/env node
import { stopOnInterrupt } from './interrupt.ts';
import { tolerateBrokenPipes } from './print.ts';
import { run } from './run.ts';

tolerateBrokenPipes();
stopOnInterrupt();
process.exitCode = await run(process.argv.slice(2));
