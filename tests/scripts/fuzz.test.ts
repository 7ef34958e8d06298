import { runScript } from '../package/built';

it.each(['tien', '0', '-1', ''])('refuses "%s" as a number of minutes', (minutes) => {
  const { status, stdout, stderr } = runScript(['fuzz', minutes]);
  expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(`not "${minutes}"`)]);
});
