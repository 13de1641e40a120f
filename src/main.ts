import { readConfiguration } from './configuration/readConfiguration.js';
import { serve } from './serve/serve.js';

process.exitCode = await serve(() => readConfiguration(process.env));
