import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import type { ReactNode } from 'react';
import { paneTexts } from '../texts';
import { useTexts } from './gateway';

interface Props {
  readonly label: string;
  readonly onDecline: () => void;
  readonly children: ReactNode;
}

/** Question before a change of the workbook, with a button to decline; Escape declines too. */
export function Proposal({ label, onDecline, children }: Props) {
  const texts = useTexts(paneTexts);
  return (
    <div
      className="proposal"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDecline();
      }}
    >
      {children}
      <DefaultButton text={texts.decline} onClick={onDecline} />
    </div>
  );
}
