/**
 * Test runner for Stryker that runs the cases in its own process, because starting Jest takes a hundred times as long as
 * the cases of a mutant. Every mutant has its modules loaded anew, so that nothing they compute on loading or memoise
 * outlives it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compileFunction, Script } from 'node:vm';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';

const folders = ['core', 'workbook', 'schemes', 'reconcile', 'golden', 'functions', 'formulas'];
/** Tests of properties would shrink a counterexample for long. */
const skippedFiles = /fuzz|properties/;
/** A time says nothing beside other work. */
const skippedTitle = /within (\d+ ms|milliseconds|the time)/;
/** Specific cases of a mutant that run, and most others, beside those of the test named after its file. */
const sampleSize = 100;
/** Time after which a mutant counts as endless; cases that take a tenth of it are left out. */
const limitMs = 5_000;

/** Object that instrumented code shares with its runner. */
const stryker = (globalThis.__stryker__ ??= {});
/** TestStatus of `@stryker-mutator/api`. */
const Status = { success: 0, failed: 1 };

function testFiles() {
  return folders.flatMap((folder) =>
    readdirSync(`tests/${folder}`, { recursive: true })
      .filter((name) => name.endsWith('.test.ts') && !skippedFiles.test(name))
      .map((name) => `tests/${folder}/${name}`),
  );
}

/** Test file of a case. */
const fileOf = (id) => id.slice(0, id.indexOf(' '));

/** Compiled modules by path. */
const compiled = new Map();
/** Modules of the test file that is being collected, by path. */
let modules = new Map();

function compile(path) {
  const source = readFileSync(path, 'utf8');
  if (path.endsWith('.json')) return (module) => (module.exports = JSON.parse(source));
  const { code } = transformSync(source, {
    filename: path,
    configFile: false,
    swcrc: false,
    // Moves `jest.mock` before the imports.
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022', transform: { hidden: { jest: true } } },
    module: { type: 'commonjs' },
  });
  const run = compileFunction(code, ['module', 'exports', 'require', 'jest', '__dirname'], { filename: path });
  const requirePackage = createRequire(path);
  const paths = new Map();
  const pathOf = (specifier) => {
    if (!paths.has(specifier)) {
      const base = resolve(dirname(path), specifier);
      const isFile = (candidate) => statSync(candidate, { throwIfNoEntry: false })?.isFile();
      paths.set(specifier, [base, `${base}.ts`, join(base, 'index.ts')].find(isFile));
    }
    return paths.get(specifier);
  };
  const require = (specifier) => (specifier.startsWith('.') ? load(pathOf(specifier)) : requirePackage(specifier));
  const mock = (specifier, exports) => modules.set(pathOf(specifier), { exports: exports() });
  return (module) => run(module, module.exports, require, { mock, requireActual: require }, dirname(path));
}

function load(path) {
  const module = modules.get(path) ?? { exports: {} };
  if (!modules.has(path)) {
    modules.set(path, module);
    if (!compiled.has(path)) compiled.set(path, compile(path));
    compiled.get(path)(module);
  }
  return module.exports;
}

/** Suite that is being collected, and its cases by id. */
let suite;
let cases;

function describe(title, body) {
  const outer = suite;
  suite = { title: `${outer.title} ${title}`, before: [...outer.before], after: [...outer.after] };
  body();
  suite = outer;
}
describe.each = bind(describe, false);

function it(title, body) {
  let id = `${suite.title} ${title}`;
  while (cases.has(id)) id += ' (again)';
  if (!skippedTitle.test(title)) cases.set(id, { suite, body });
}
it.each = bind(it, false);

Object.assign(globalThis, { describe, it, expect });
globalThis.beforeEach = (body) => suite.before.push(body);
globalThis.afterEach = (body) => suite.after.unshift(body);

/** Cases of a test file by id, with modules of their own. */
function casesOf(file) {
  modules = new Map();
  cases = new Map();
  suite = { title: file, before: [], after: [] };
  load(resolve(file));
  return cases;
}

const callBody = new Script('limitedBody()');
/** Calls a function that may not return: a mutant may never end. */
function limited(body) {
  globalThis.limitedBody = body;
  return callBody.runInThisContext(stryker.activeMutant === undefined ? {} : { timeout: limitMs });
}

/** Failure of a case, if it fails. */
async function failureOf({ suite: { before, after }, body }) {
  try {
    for (const step of [...before, body, ...after]) await limited(step);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Name of the test of each mutant's file, by the id of the mutant in the instrumented code. */
function ownTests() {
  const tests = new Map();
  for (const name of readdirSync('src', { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    for (const [, mutant] of readFileSync(`src/${name}`, 'utf8').matchAll(/stryMutAct_9fa48\("(\d+)"\)/g))
      tests.set(mutant, `/${basename(name, '.ts')}.test.ts`);
  }
  return tests;
}

/**
 * Coverage with, for each mutant, the cases of its own test, the most specific of the others, and then some of the rest
 * evenly spread: all of them would take hours for those that survive.
 */
function sampled({ static: onLoading, perTest }) {
  const bySize = Object.entries(perTest).sort(([, a], [, b]) => Object.keys(a).length - Object.keys(b).length);
  const total = new Map();
  for (const [, hits] of bySize) for (const mutant in hits) total.set(mutant, (total.get(mutant) ?? 0) + 1);
  const own = ownTests();
  const seen = new Map();
  for (const [id, hits] of bySize) {
    const file = fileOf(id);
    for (const mutant in hits) {
      if (file.endsWith(own.get(mutant))) continue;
      const at = seen.get(mutant) ?? 0;
      seen.set(mutant, at + 1);
      const step = Math.ceil((total.get(mutant) - sampleSize) / sampleSize);
      if (at >= sampleSize && (at - sampleSize) % step !== 0) delete hits[mutant];
    }
  }
  return { static: onLoading, perTest: Object.fromEntries(bySize) };
}

class Runner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Runs each case alone, so that it covers also what an earlier one would have left memoised. */
  async dryRun() {
    const tests = [];
    for (const file of testFiles()) {
      for (const id of casesOf(file).keys()) {
        const start = performance.now();
        const test = casesOf(file).get(id);
        stryker.currentTestId = id;
        const failureMessage = (await failureOf(test))?.message;
        delete stryker.currentTestId;
        const timeSpentMs = performance.now() - start;
        if (timeSpentMs > limitMs / 10) {
          delete stryker.mutantCoverage.perTest[id];
          continue;
        }
        const status = failureMessage ? Status.failed : Status.success;
        tests.push({ id, name: id, timeSpentMs, status, failureMessage });
      }
    }
    return { status: 'complete', tests, mutantCoverage: sampled(stryker.mutantCoverage) };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    const byFile = new Map();
    let nrOfTests = 0;
    for (const id of testFilter) {
      nrOfTests += 1;
      const failure = await this.failureIn(byFile, id);
      const isEndless = failure?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || stryker.hitCount > hitLimit;
      if (isEndless) return { status: 'timeout' };
      if (failure) return { status: 'killed', killedBy: [id], failureMessage: failure.message, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }

  /** Failure of a case or of loading its file. */
  async failureIn(byFile, id) {
    const file = fileOf(id);
    try {
      if (!byFile.has(file))
        byFile.set(
          file,
          limited(() => casesOf(file)),
        );
    } catch (error) {
      return error;
    }
    const test = byFile.get(file).get(id);
    return test ? failureOf(test) : new Error('The mutant removes or renames this case.');
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'cases', factory: () => new Runner() }];
