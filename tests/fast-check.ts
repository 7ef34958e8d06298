import fc from 'fast-check';

/** The same cases in every run, so that a failure tells of the change and not of luck; a long run draws others. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20230621) });

export default fc;
