// Plain JavaScript that even an old Node can read, so that it can say that it is too old.
const oldest = 20;
const [name, ...rest] = process.argv.slice(2);
if (Number(process.versions.node.split('.')[0]) < oldest) {
  console.error(`This project needs Node ${oldest} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

import('tsx/esm/api')
  .then(({ tsImport }) => tsImport(`./${name}.ts`, import.meta.url))
  .then((script) => script.main(rest))
  .catch((error) => {
    // Arguments that parseArgs refuses are the caller's to mend too.
    const expected = error.expected || String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  });
