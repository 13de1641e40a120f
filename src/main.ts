import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Reading what is compiled already takes a second off each start. Where nothing can be written, all is compiled anew.
enableCompileCache(resolve(import.meta.dirname, '../.compiled'));
const { readConfiguration } = await import('./configuration/readConfiguration.js');
const { serve } = await import('./serve/serve.js');

process.exitCode = await serve(() => readConfiguration(process.env));
