import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type ReactNode, useState } from 'react';
import { auditTexts } from './texts';
import { useFormats, useTexts } from '../shared/gateway';

/** Number of findings to show at a time. */
const STEP = 25;

interface Props<Item> {
  readonly title: (count: string) => string;
  readonly items: readonly Item[];
  readonly open: boolean;
  readonly show: (item: Item, key: number) => ReactNode;
}

/** Findings of one kind, a few at a time. */
export function Group<Item>({ title, items, open, show }: Props<Item>) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  const [shown, setShown] = useState(STEP);
  const [isOpen, setOpen] = useState(open);
  if (items.length === 0) return null;
  const left = items.length - shown;
  return (
    <details className="findings" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{title(formats.number(items.length))}</h2>
      </summary>
      {isOpen && <ul>{items.slice(0, shown).map(show)}</ul>}
      {isOpen && left > 0 && (
        <DefaultButton text={texts.more(formats.number(Math.min(left, STEP)))} onClick={() => setShown(shown + STEP)} />
      )}
    </details>
  );
}
