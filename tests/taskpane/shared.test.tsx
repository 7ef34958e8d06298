/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { GatewayProvider } from '../../src/taskpane/shared/gateway';
import { useAsync } from '../../src/taskpane/shared/use-async';
import { useWorkbookAction } from '../../src/taskpane/shared/workbook-action';
import { FakeGateway } from './fake-gateway';

const gateway = new FakeGateway();

describe('useWorkbookAction', () => {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <GatewayProvider value={gateway}>{children}</GatewayProvider>
  );

  it('does nothing with a second piece of work while the first runs, and stops the first', async () => {
    const { result } = renderHook(() => useWorkbookAction(), { wrapper });
    let end = (): void => undefined;
    let signal: AbortSignal | undefined;
    const second = jest.fn();
    await act(async () => {
      void result.current.run((options) => {
        signal = options.signal;
        return new Promise<void>((resolve) => (end = resolve));
      });
      expect(await result.current.run(second)).toBe(false);
    });
    expect(second).not.toHaveBeenCalled();
    expect(result.current.progress).toBe(0);
    result.current.stop();
    expect(signal!.aborted).toBe(true);
    await act(async () => end());
    expect(result.current.progress).toBeUndefined();
    await act(async () => expect(await result.current.run(async () => undefined)).toBe(true));
  });
});

describe('useAsync', () => {
  it('drops the result of work that newer work replaced, whichever ends first', async () => {
    const ends: ((value: string) => void)[] = [];
    const start = () => () => new Promise<string>((resolve) => ends.push(resolve));
    const [first, later] = [start(), start()];
    const { result, rerender } = renderHook(({ work }) => useAsync(work), { initialProps: { work: first } });
    rerender({ work: later });
    await act(async () => ends[0]!('first'));
    expect(result.current).toBeUndefined();
    await act(async () => ends[1]!('later'));
    expect(result.current).toBe('later');
  });

  it('throws where its work fails, so that the boundary of the screen says so', async () => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const fails = () => Promise.reject(new Error('chunk'));
    renderHook(() => useAsync(fails));
    await expect(act(async () => undefined)).rejects.toThrow('chunk');
    quiet.mockRestore();
  });
});
