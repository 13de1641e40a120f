import fc from 'fast-check';

/**
 * Property tests draw the same worlds at each run of `npm test`, so that a change and not chance makes it fail.
 * `npm run fuzz` draws new ones; a failure prints its seed.
 */
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);
fc.configureGlobal({ seed });
