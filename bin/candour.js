#!/usr/bin/env node
import { candour } from '../dist/src/cli/candour.js';

process.exitCode = await candour(process.argv.slice(2), process.env);
