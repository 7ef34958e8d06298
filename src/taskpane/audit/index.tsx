import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { auditTexts } from './texts';
import { useTexts } from '../shared/language';
import { useGateway } from '../shared/gateway';
import { OutcomeNotice, Progress } from '../shared/workbook-action';
import { Found } from './found';
import { FreezePanel } from './freeze-panel';
import { sheetsOf, useAudit } from './use-audit';

/** The whole workbook in a list: what is wrong in it, what was typed in, and what NPLV calculates. */
export default function AuditScreen() {
  const gateway = useGateway();
  const texts = useTexts(auditTexts);
  const audit = useAudit();
  const { audited, action } = audit;
  const idle = action.progress === undefined;
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
      <Progress action={action} label={texts[audit.doing]} cancel={texts.cancel} />
      <OutcomeNotice outcome={action.outcome} />
      {audited && idle && (
        <FreezePanel
          sheets={sheetsOf([...audited.formulas, ...audited.onSpills])}
          frozen={sheetsOf(audited.frozen)}
          onFreeze={(sheets, onCopy) => void audit.freeze(sheets, onCopy)}
          onThaw={(sheets) => void audit.thaw(sheets)}
        />
      )}
      {audited && <Found audited={audited} onAccept={() => void audit.accept()} />}
    </>
  );
}
