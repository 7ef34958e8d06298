/** Closes the browser after the last test file, if one opened it. */
export default async function teardown(): Promise<void> {
  await globalThis.closeSharedStage?.();
}
