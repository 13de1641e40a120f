#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Reading what is compiled already takes half a second off each command. Where nothing can be written, all is compiled anew.
enableCompileCache(resolve(import.meta.dirname, '../dist/.compiled'));
const { candour } = await import('../dist/src/cli/candour.js');

// Whoever reads the output may have read enough of it: `candour policy export | head`.
process.stdout.on('error', () => undefined);

process.exitCode = await candour(process.argv.slice(2), process.env);
