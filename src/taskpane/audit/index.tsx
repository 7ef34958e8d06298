import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { auditTexts } from './texts';
import { Notice } from '../shared/notice';
import { today } from '../shared/browser';
import { useFormats, useGateway, useTexts } from '../shared/gateway';
import { OutcomeNotice, Progress } from '../shared/workbook-action';
import { toFreeze } from '../../freeze/plan';
import type { Audited } from './audit-workbook';
import { FindingList } from './finding-list';
import { FreezePanel } from './freeze-panel';
import { sheetsOf, useAudit } from './use-audit';

/** Findings in one line. */
function Summary({ audited }: { audited: Audited }) {
  const texts = useTexts(auditTexts);
  const { number } = useFormats();
  const { formulas, errors, older, typed, frozen } = audited;
  const counts = [formulas, errors, older, typed, frozen].map(({ length }) => number(length));
  return (
    <p className="audit-summary" role="status">
      {texts.summary(...(counts as [string, string, string, string, string]))}
    </p>
  );
}

/** Screen Controle: findings of the whole workbook, with freezing and the report. */
export default function AuditScreen({ day = today() }: { day?: number }) {
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
          text={audited || audit.isStale ? texts.again : texts.start}
          disabled={gateway.host === 'browser'}
          onClick={() => void audit.check()}
        />
      )}
      <Progress action={action} label={texts[audit.doing]} cancel={texts.cancel} />
      <OutcomeNotice outcome={action.outcome} />
      {audit.isStale && idle && <Notice kind="info">{texts.changedSince}</Notice>}
      {audited && (
        <>
          <Summary audited={audited} />
          <FindingList audited={audited} onAccept={idle ? () => void audit.accept() : undefined} />
        </>
      )}
      {audited && idle && (
        <>
          {audited.formulas.length > 0 && (
            <section>
              <DefaultButton text={texts.report} onClick={() => void audit.report(day)} />
              <p className="quiet as-of">{texts.reportNote}</p>
            </section>
          )}
          <FreezePanel
            sheets={sheetsOf(audited.formulas)}
            frozen={sheetsOf(audited.frozen)}
            replacedOn={(sheets) => sheetsOf(toFreeze(audited, sheets, false))}
            onFreeze={(sheets, onCopy) => void audit.freeze(sheets, onCopy)}
            onThaw={(sheets) => void audit.thaw(sheets)}
          />
        </>
      )}
    </>
  );
}
