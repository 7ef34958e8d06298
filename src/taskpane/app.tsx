import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState, Component, type ReactNode } from 'react';
import { paneTexts, type PaneTexts } from './texts';
import { type Editing, EditRequestProvider } from './shared/editing';
import { useKeptFocus } from './shared/kept-focus';
import { ScreenStateStore, ScreenStateProvider, useScreenState } from './shared/screen-state-store';
import { Navigation, tabId } from './navigation';
import { Notice } from './shared/notice';
import { OwnDataProvider } from './shared/own-data';
import { type ScreenId, screens } from './screens';
import { SourceProvider } from './shared/source/figure';
import { useFollowedWorkbook } from './shared/follow';
import { paintPage, themeFor } from './shared/theme';
import { GatewayProvider, useGateway, useTexts } from './shared/gateway';
import type { Gateway } from '../workbook/port';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';

/** Error boundary that keeps the navigation usable when a screen fails to load or render. */
class ScreenBoundary extends Component<{ texts: PaneTexts; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { broken, retry } = this.props.texts;
    return (
      <Notice kind="error">
        <p>{broken}</p>
        <DefaultButton text={retry} onClick={() => window.location.reload()} />
      </Notice>
    );
  }
}

function isScreen(value: unknown): boolean {
  return screens.some(({ id }) => id === value);
}

/** Navigation with the chosen screen below it; each screen keeps its scroll position. */
function Shell() {
  const gateway = useGateway();
  const texts = useTexts(paneTexts);
  const [current, setCurrent] = useScreenState<ScreenId>('screen', 'explore', isScreen);
  const [asked, setAsked] = useState<Editing>();
  const panel = useRef<HTMLElement>(null);
  useKeptFocus(panel);
  useFollowedWorkbook();
  const scrolled = useRef(new Map<ScreenId, number>());
  useLayoutEffect(() => {
    // Reads the layout only after a screen was left: forcing it earlier would delay the first screen.
    if (panel.current && scrolled.current.size > 0) panel.current.scrollTop = scrolled.current.get(current) ?? 0;
  }, [current]);
  const open = (next: ScreenId, editing?: Editing): void => {
    scrolled.current.set(current, panel.current?.scrollTop ?? 0);
    setAsked(editing);
    setCurrent(next);
  };
  const { Content } = screens.find(({ id }) => id === current)!;
  return (
    <div className="pane">
      <header>
        <Navigation current={current} onChoose={open} />
      </header>
      <main ref={panel}>
        <div id="screen" role="tabpanel" aria-labelledby={tabId(current)} tabIndex={-1}>
          {gateway.host === 'browser' && <Notice kind="info">{texts.outsideExcel}</Notice>}
          <ScreenBoundary key={current} texts={texts}>
            <Suspense fallback={<p className="quiet">{texts.loading}</p>}>
              <EditRequestProvider value={{ asked, ask: (editing) => open('formula', editing) }}>
                <Content />
              </EditRequestProvider>
            </Suspense>
          </ScreenBoundary>
        </div>
      </main>
    </div>
  );
}

/**
 * Pane with its language, colours, stored state and screens. Opens on the last screen, unless a ribbon command names
 * one.
 */
export function App({ gateway, opensOn }: { gateway: Gateway; opensOn?: string | null }) {
  const [appearance, setAppearance] = useState(gateway.appearance);
  const store = useMemo(
    () => new ScreenStateStore(gateway, isScreen(opensOn) ? { screen: opensOn } : {}),
    [gateway, opensOn],
  );
  const theme = useMemo(() => themeFor(appearance), [appearance]);
  useEffect(() => gateway.onAppearanceChange(setAppearance), [gateway]);
  useLayoutEffect(() => paintPage(appearance, document.documentElement), [appearance]);
  return (
    <ThemeProvider theme={theme} applyTo="none">
      <GatewayProvider value={gateway}>
        <ScreenStateProvider store={store}>
          <OwnDataProvider>
            <SourceProvider>
              <Shell />
            </SourceProvider>
          </OwnDataProvider>
        </ScreenStateProvider>
      </GatewayProvider>
    </ThemeProvider>
  );
}
