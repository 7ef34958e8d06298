import type { ReactNode } from 'react';
import { sourceById } from '../../../data/programme';
import { paneTexts } from '../../texts';
import { Icon } from '../icons';
import { useTexts } from '../language';

/** Title of a document, with a link to its official publication if there is one. */
export function DocumentLink({ source, children }: { source: string; children: ReactNode }) {
  const { outside } = useTexts(paneTexts).source;
  const address = sourceById(source)?.address;
  if (address === undefined) return <>{children}</>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={`${address} (${outside})`}>
      {children}
      <Icon name="outside" />
      <span className="for-screen-readers"> ({outside})</span>
    </a>
  );
}
