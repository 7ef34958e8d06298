// Plain JavaScript that an old Node can parse, to report that it is too old.
const oldest = [20, 15];
const [name, ...rest] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(`This project needs Node ${oldest.join('.')} or later; this is ${process.versions.node}.`);
  process.exit(1);
}

import('tsx/esm/api')
  .then(({ tsImport }) => tsImport(`./${name}.ts`, import.meta.url))
  .then((script) => script.main(rest))
  .catch((error) => {
    // Arguments refused by parseArgs are the user's to fix too.
    const expected = error.expected || String(error.code).startsWith('ERR_PARSE_ARGS');
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  });
