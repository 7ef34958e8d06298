import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const root = fileURLToPath(new URL('.', import.meta.url));
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const localOffice = 'office-js/';

const addinPolicy = (officeOrigin) =>
  [
    "default-src 'self'",
    `script-src 'self'${officeOrigin && ` ${officeOrigin}`}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');

const typescript = (extension) => ({
  test: new RegExp(`\\.${extension}$`),
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: extension === 'tsx' },
      // Class fields as plain assignments: half the size of definitions, and equivalent where nothing overrides them.
      transform: { react: { runtime: 'automatic' }, useDefineForClassFields: false },
      target: 'es2020',
    },
  },
});

/** Layer of the functions bundles, whose modules omit texts; the pane has the same modules with texts. */
const functionsLayer = 'functions';

/** SWC is several times faster than the default on the size of the spreadsheet. */
const minified = (times) => [new MinimizerPlugin({ minify: Array(times).fill(MinimizerPlugin.swcMinify) })];

const shared = (name, { baseUrl }) => ({
  name,
  mode: 'production',
  context: root,
  target: ['web', 'es2020'],
  // Leftovers of an earlier build change generated names, so a build for a server starts without a cache.
  cache: baseUrl === undefined && {
    type: 'filesystem',
    name,
    buildDependencies: { config: [fileURLToPath(import.meta.url)] },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      // Packs data by column, which compresses better; code reads it unpacked.
      { test: /[\\/]src[\\/]data[\\/].*\.json$/, type: 'javascript/auto', loader: join(root, 'scripts/pack-data.mjs') },
      {
        issuerLayer: functionsLayer,
        test: /[\\/]src[\\/]functions[\\/].*\.ts$/,
        enforce: 'pre',
        loader: join(root, 'scripts/without-texts.mjs'),
      },
      typescript('ts'),
      typescript('tsx'),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'], sideEffects: true },
    ],
  },
  optimization: { minimizer: minified(1) },
  performance: { hints: false },
});

/** Webpack plugin that adds generated files, by name. */
class MadeFiles {
  constructor(make) {
    this.make = make;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('MadeFiles', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'MadeFiles', stage }, async () => {
        for (const [name, text] of Object.entries(await this.make())) {
          compilation.emitAsset(name, new webpack.sources.RawSource(text));
        }
      });
    });
  }
}

async function functionsMetadata(baseUrl) {
  const { metadata } = await tsImport('./src/functions/metadata.ts', import.meta.url);
  const { developmentAddress } = await tsImport('./scripts/manifest.ts', import.meta.url);
  const json = (language) => `${JSON.stringify(metadata(language, baseUrl ?? developmentAddress), null, 2)}\n`;
  return { 'functions.json': json('nl'), 'functions.en.json': json('en') };
}

/** Pages that `helpUrl` links to, and an index per language for the pane, where Office expects office.js. */
async function helpPages({ policy, office }) {
  const { functionHelp } = await tsImport('./scripts/docs.ts', import.meta.url);
  const pages = functionHelp();
  const address = office === localOffice ? `../../${office}` : office;
  const inPane = (html) =>
    html
      .replace(/(http-equiv="Content-Security-Policy" content=)"[^"]*"/, `$1"${policy}"`)
      .replace('<script ', `<script src="${address}office.js"></script>\n<script `);
  const panes = ['nl', 'en'].map((language) => [
    `help/${language}/pane.html`,
    inPane(pages[`help/${language}/index.html`]),
  ]);
  return { ...pages, ...Object.fromEntries(panes) };
}

async function stampedManifest({ baseUrl, cells }) {
  const { stampManifest } = await tsImport('./scripts/manifest.ts', import.meta.url);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const source = readFileSync(join(root, 'manifest.xml'), 'utf8');
  return { 'manifest.xml': stampManifest(source, { baseUrl, cells, version }) };
}

/** Files of office.js that Excel loads, in Dutch and English; office.js finds them relative to itself. */
const officeFiles = {
  context: join(root, 'node_modules/@microsoft/office-js/dist'),
  from: '{office,o15apptofilemappingtable,custom-functions-runtime,es6-promise,excel*,telemetry/oteljs_agave,{nl-nl,en-us,en-gb}/office_strings}.js',
  to: `${localOffice}[path][name][ext]`,
  globOptions: { ignore: ['**/*.debug.js'] },
  info: { minimized: true },
};

const page = (filename, template, chunk, parameters, options) =>
  new HtmlPlugin({
    filename,
    template,
    chunks: [chunk],
    minify: false,
    templateParameters: parameters,
    ...options,
  });

/** Policy and script of office.js on the add-in's pages: its address, and nothing else from elsewhere. */
const officeOnPages = ({ officejs }) =>
  officejs === 'local'
    ? { policy: addinPolicy(''), office: localOffice }
    : { policy: addinPolicy(new URL(officeCdn).origin), office: officeCdn };

function addin(settings) {
  const { baseUrl, cells, officejs, outDir } = settings;
  const parameters = officeOnPages(settings);
  const functionsPage = (filename, chunk) =>
    page(filename, 'src/functions/functions.html', chunk, parameters, { scriptLoading: 'blocking' });
  return {
    ...shared('addin', settings),
    entry: {
      functions: { import: './src/functions/entry.nl.ts', layer: functionsLayer },
      'functions.en': { import: './src/functions/entry.en.ts', layer: functionsLayer },
      taskpane: './src/taskpane/index.tsx',
    },
    // A second pass removes code that the first made unused: a hundred bytes of the functions.
    optimization: { minimizer: minified(2) },
    output: {
      path: outDir,
      filename: '[name].js?[contenthash:8]',
      chunkFilename: 'pane.[id].[contenthash:8].js',
      clean: true,
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css?[contenthash:8]' }),
      functionsPage('functions.html', 'functions'),
      functionsPage('functions.en.html', 'functions.en'),
      page('taskpane.html', 'src/taskpane/taskpane.html', 'taskpane', parameters),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          { from: 'assets/help', to: 'help' },
          ...(officejs === 'local' ? [officeFiles] : []),
        ],
      }),
      new webpack.DefinePlugin({ CELLS: JSON.stringify(cells ?? 'formatted') }),
      new MadeFiles(async () => ({
        ...(await functionsMetadata(baseUrl)),
        ...(await helpPages(parameters)),
        ...(await stampedManifest(settings)),
      })),
    ],
  };
}

/** Pane as built, with the workbench's script in place of office.js. */
function paneOnWorkbench(html, settings) {
  const { policy, office } = officeOnPages(settings);
  return html.toString().replace(policy, addinPolicy('')).replace(`${office}office.js`, '../office.js');
}

function workbench(settings) {
  const { outDir } = settings;
  const base = shared('workbench', settings);
  return {
    ...base,
    dependencies: ['addin'],
    entry: { workbench: './src/workbench/main.ts' },
    experiments: { outputModule: true },
    output: {
      path: `${outDir}-workbench`,
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      module: true,
      clean: true,
    },
    optimization: { ...base.optimization, splitChunks: { chunks: 'all' } },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      page('index.html', 'src/workbench/index.html', 'workbench', {}, { scriptLoading: 'module' }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png' },
          {
            context: outDir,
            from: '**/*',
            to: 'addin',
            globOptions: { ignore: ['**/functions*.html', '**/manifest.xml', `**/${localOffice}**`] },
            transform: (content, path) =>
              path.endsWith('taskpane.html') ? paneOnWorkbench(content, settings) : content,
            info: { minimized: true },
          },
        ],
      }),
    ],
  };
}

/** Script that replaces office.js: a classic script, like the original. */
function workbenchOffice(settings) {
  return {
    ...shared('workbench-office', settings),
    dependencies: ['workbench'],
    entry: { office: './src/workbench/office/office.ts' },
    output: { path: `${settings.outDir}-workbench`, filename: '[name].js' },
  };
}

/** Configurations of the add-in (`dist`) and of the workbench with a copy of it (`dist-workbench`), in build order. */
export default function configurations(env = {}) {
  const settings = { ...env, outDir: resolve(root, env.outDir ?? 'dist') };
  return [addin(settings), workbench(settings), workbenchOffice(settings)];
}
