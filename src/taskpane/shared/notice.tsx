import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './icons';
import { paneTexts } from '../texts';
import type { Decoration } from '../../workbook/plan';
import { useTexts } from './gateway';

/** Severity of a notice. */
type NoticeKind = 'info' | 'done' | 'warning' | 'error';

const icons: Readonly<Record<NoticeKind, IconName>> = {
  info: 'info',
  done: 'check',
  warning: 'warning',
  error: 'error',
};

/** Minus and euro sign with no line break between them. */
const UNBROKEN_MINUS_EURO = '-\u2060€';

/** Notice that screen readers announce. */
export function Notice({ kind, at, children }: { kind: NoticeKind; at?: Ref<HTMLDivElement>; children: ReactNode }) {
  return (
    <div ref={at} className={`notice ${kind}`} role={kind === 'error' || kind === 'warning' ? 'alert' : 'status'}>
      <Icon name={icons[kind]} />
      <div>{typeof children === 'string' ? children.replaceAll('-€', UNBROKEN_MINUS_EURO) : children}</div>
    </div>
  );
}

/** Notice of decorations that this Excel does not support, if any. */
export function OmittedDecorations({ decorations }: { decorations: readonly Decoration[] }) {
  const texts = useTexts(paneTexts);
  if (decorations.length === 0) return null;
  return <Notice kind="info">{texts.skipped(decorations.map((each) => texts.decorations[each]))}</Notice>;
}
