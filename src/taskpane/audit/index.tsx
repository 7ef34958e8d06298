import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { auditTexts } from './texts';
import { useTexts } from '../shared/language';
import { Progress } from '../shared/long-work';
import { Outcome } from '../shared/writing';
import { Found } from './found';
import { FreezePanel } from './freeze-panel';
import { sheetsOf, useAudit } from './use-audit';
import type { ScreenProps } from '../shared/screen-props';

/** The whole workbook in a list: what is wrong in it, what was typed in, and what NPLV calculates. */
export default function AuditScreen({ gateway }: ScreenProps) {
  const texts = useTexts(auditTexts);
  const audit = useAudit(gateway);
  const { audited, work } = audit;
  const idle = work.part === undefined;
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.intro}</p>
      {idle && (
        <PrimaryButton
          text={audited ? texts.again : texts.start}
          disabled={gateway.host === 'browser'}
          onClick={() => void audit.check()}
        />
      )}
      <Progress work={work} label={texts[audit.doing]} cancel={texts.cancel} />
      <Outcome said={audit.said} />
      {audited && idle && (
        <FreezePanel
          sheets={sheetsOf([...audited.formulas, ...audited.onSpills])}
          frozen={sheetsOf(audited.frozen)}
          onFreeze={(sheets, onCopy) => void audit.freeze(sheets, onCopy)}
          onThaw={(sheets) => void audit.thaw(sheets)}
        />
      )}
      {audited && <Found audited={audited} gateway={gateway} onAccept={() => void audit.accept()} />}
    </>
  );
}
