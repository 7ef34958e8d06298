import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import webpack, { type Compilation, type Compiler, type Module } from 'webpack';

/** File of a build with the names and terms of third-party software. */
export const noticesFile = 'third-party-notices.txt';

/** Package in the notices. */
export interface NamedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const heading = 'This build holds software of others, each under the terms below its name.';

/** Folder of the package that a file belongs to; undefined for a file of this project. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** Files of a module; several where webpack concatenated modules. */
function filesOf(module: Module): string[] {
  const parts = 'modules' in module ? (module.modules as Module[]) : [];
  return [module.nameForCondition() ?? '', ...parts.flatMap(filesOf)];
}

/** Folders of the packages in the scripts or copied files of a build. */
function foldersIn(compilation: Compilation): string[] {
  const modules = [...compilation.chunks].flatMap((chunk) => compilation.chunkGraph.getChunkModules(chunk));
  const copied = compilation
    .getAssets()
    .map(({ info }) => resolve(compilation.compiler.context, info.sourceFilename ?? ''));
  const folders = [...modules.flatMap(filesOf), ...copied].map(packageFolder);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** Name of a package and its terms. */
function noticeOf(folder: string): { name: string; terms: string } {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying|copyright)/i.test(file));
  const terms = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const known = license && license !== 'LICENSE' ? license : 'its own terms';
  return {
    name: `${name} ${version} (${known})`,
    terms: terms.join('\n\n') || `By ${author?.name ?? author}. The package brings no text of its terms.`,
  };
}

/** Text of the notices: packages with the same terms together, in alphabetical order. */
function noticesOf(folders: readonly string[]): string {
  const namesByTerms = new Map<string, Set<string>>();
  for (const { name, terms } of folders.map(noticeOf)) {
    namesByTerms.set(terms, (namesByTerms.get(terms) ?? new Set()).add(name));
  }
  const parts = [...namesByTerms].map(([terms, names]) => `${[...names].sort().join('\n')}\n\n${terms}`);
  return `${[heading, ...parts.sort()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Packages in a text of notices. */
export function packagesIn(notices: string): NamedPackage[] {
  const lines = notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d\S*) \((.+)\)$/gm);
  return [...lines].map(([, name, version, licence]) => ({ name: name!, version: version!, licence: licence! }));
}

/** Webpack plugin that adds the notices, from the actual contents of the build. */
export class Notices {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'Notices', stage }, () => {
        const text = noticesOf(foldersIn(compilation));
        compilation.emitAsset(noticesFile, new webpack.sources.RawSource(text));
      });
    });
  }
}
