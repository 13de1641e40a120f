import { withClosers } from './log/Closers.js';
import { growLog } from './log/grownLog.js';
import { openScratch } from './log/openScratch.js';
import { readLogOptions } from './log/options.js';
import { measureProofs } from './log/proofs.js';
import { measureSizes } from './log/sizes.js';
import { measureVerify } from './log/verify.js';

const help = `node dist/bench/logProofs.js [options]
  --records N      of the log (1000000)
  --folder FOLDER  keeps the database there, and takes the log that is there already
`;

// Grows a log, integrates it, proves entries of it and verifies it. The last line is one JSON object.
await withClosers(async (closers) => {
  const options = readLogOptions(process.argv.slice(2), help);
  if (options === null) return;
  const scratch = await openScratch(closers, options.folder);
  const grown = await growLog(scratch, options.records);
  const bytes = await measureSizes(scratch);
  const proofs = await measureProofs(scratch);
  const verify = await measureVerify(scratch);
  process.stdout.write(`${JSON.stringify({ grown, bytes, proofs, verify })}\n`);
});
