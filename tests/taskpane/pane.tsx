import { TextDecoder, TextEncoder } from 'node:util';
import { configure, render, screen, within } from '@testing-library/react';
import { InjectionMode, Stylesheet } from 'office-ui-fabric-react/lib/Styling';
import type { ReactElement } from 'react';
import { App } from '../../src/taskpane/app';
import { registerFabricIcons } from '../../src/taskpane/shared/icons';
import { GatewayProvider } from '../../src/taskpane/shared/gateway';
import { OwnDataProvider } from '../../src/taskpane/shared/own-data';
import { ScreenStateProvider, ScreenStateStore } from '../../src/taskpane/shared/screen-state-store';
import { FakeGateway, type FakeOptions } from './fake-gateway';

// Browsers have it; jsdom does not.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;

// No test looks at styles, and jsdom would match each rule with every element that a query by role passes.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });
registerFabricIcons();
// A screen is loaded on demand, which is slow on a busy machine.
configure({ asyncUtilTimeout: 8_000 });
jest.setTimeout(30_000);

/** Renders the pane on a workbook in memory, with saved state and the screen of a ribbon command. */
export function openPane(options: FakeOptions = {}, kept: Record<string, unknown> = {}, opensOn?: string): FakeGateway {
  const gateway = new FakeGateway({ ...options, settings: { 'nplv.pane': kept, ...options.settings } });
  render(<App gateway={gateway} opensOn={opensOn ?? null} />);
  return gateway;
}

/** Renders one screen without the pane around it. */
export function renderScreen(
  Content: ReactElement,
  gateway = new FakeGateway(),
  kept: Record<string, unknown> = {},
): FakeGateway {
  const store = new ScreenStateStore(gateway, kept);
  render(
    <GatewayProvider value={gateway}>
      <ScreenStateProvider store={store}>
        <OwnDataProvider>{Content}</OwnDataProvider>
      </ScreenStateProvider>
    </GatewayProvider>,
  );
  return gateway;
}

/** Cells of the row under a heading. */
export function rowUnder(heading: RegExp): string[] {
  const body = screen.getByRole('rowheader', { name: heading }).closest('tbody')!;
  return within(body)
    .getAllByRole('cell')
    .map((cell) => cell.textContent!);
}
