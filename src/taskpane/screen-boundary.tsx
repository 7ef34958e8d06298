import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Component, type ReactNode } from 'react';
import type { PaneTexts } from './texts.nl';
import { Notice } from './shared/notice';

/** Error boundary that keeps the navigation usable when a screen fails to load or render. */
export class ScreenBoundary extends Component<{ texts: PaneTexts; children: ReactNode }, { failed: boolean }> {
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
