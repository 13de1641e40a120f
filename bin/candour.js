#!/usr/bin/env node
import { candour } from '../dist/src/cli/candour.js';

// Whoever reads the output may have read enough of it: `candour policy export | head`.
process.stdout.on('error', () => undefined);

process.exitCode = await candour(process.argv.slice(2), process.env);
