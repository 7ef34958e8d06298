import fc from 'fast-check';

/** Fixed seed, so that a failure comes from the change rather than from chance; a long run sets another. */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20230621) });

export default fc;
