import { TestEnvironment } from 'jest-environment-node';
import { openStage as openStageOf } from '../../scripts/stage';
import { isMicrosoftClient } from '../conformance/library';
import { microsoftWorkbench } from '../conformance/microsoft-workbench';
import { builtFolder } from '../package/built';
import { openContext, type Stage } from './browser';

declare global {
  /** Closes the stage that the test files of a process share. */
  var closeSharedStage: (() => Promise<void>) | undefined;
}

/**
 * Serves the built workbench (from the folder in `WORKBENCH_DIR`, if set; with Microsoft's office.js in the pane, if
 * requested) and starts the browser.
 */
async function openStage(): Promise<Stage> {
  const folder = process.env['WORKBENCH_DIR'] ?? builtFolder('dist-workbench');
  const stage = await openStageOf(isMicrosoftClient ? microsoftWorkbench(folder) : folder);
  const context = await openContext(stage);
  // Keeps the process of the pages alive between two of them, with the scripts that it compiled.
  await (await context.newPage()).goto(`${stage.address}addin/functions.json`);
  return { ...stage, context };
}

let stage: Promise<Stage> | undefined;

// Outside the sandbox of a test file, for the teardown of the whole run.
globalThis.closeSharedStage = async () => {
  const open = stage;
  stage = undefined;
  await (await open)?.close();
};

/** Environment of browser tests: the files of a process share one browser, which compiles the spreadsheet once. */
export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.openSharedStage = () => (stage ??= openStage());
  }

  override async teardown(): Promise<void> {
    // A worker is not told when its last file ends.
    if (process.send) await globalThis.closeSharedStage?.();
    await super.teardown();
  }
}
