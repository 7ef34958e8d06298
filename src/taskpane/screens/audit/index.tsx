import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { isProblem } from '../../../excel/gateway';
import { audit as english } from '../../../i18n/en/audit';
import { audit as dutch } from '../../../i18n/nl/audit';
import { version } from '../../../schemes/facts/version';
import { acceptVersions } from '../../data-versions';
import { useTexts } from '../../language';
import { Progress, useLongWork } from '../../long-work';
import { Notice } from '../../notice';
import type { ScreenProps } from '../../screens';
import { Outcome, useWriting } from '../../writing';
import { type Audited, auditWorkbook } from './audit-workbook';
import { FormulaFinding, TypedFinding } from './finding';
import { Group } from './group';

interface FoundProps extends ScreenProps {
  readonly audited: Audited;
  /** The formulas on older data were looked at. */
  readonly onAccept: () => void;
}

function Found({ audited, gateway, onAccept }: FoundProps) {
  const texts = useTexts({ nl: dutch, en: english });
  const { errors, older, typed, formulas } = audited;
  if (formulas.length + typed.length === 0) return <Notice kind="info">{texts.nothing}</Notice>;
  return (
    <>
      {errors.length + older.length === 0 && <Notice kind="done">{texts.sound}</Notice>}
      <Group
        title={texts.groups.errors}
        items={errors}
        open
        show={(cell, key) => <FormulaFinding key={key} cell={cell} gateway={gateway} />}
      />
      <Group
        title={texts.groups.older}
        items={older}
        open
        show={(cell, key) => (
          <FormulaFinding key={key} cell={cell} gateway={gateway}>
            <p className="quiet">{texts.olderThan(cell.made, version().value)}</p>
          </FormulaFinding>
        )}
      />
      {older.length > 0 && <DefaultButton text={texts.accept} onClick={onAccept} />}
      <Group
        title={texts.groups.typed}
        items={typed}
        open
        show={(cell, key) => <TypedFinding key={key} cell={cell} gateway={gateway} />}
      />
      <Group
        title={texts.groups.formulas}
        items={formulas}
        open={false}
        show={(cell, key) => <FormulaFinding key={key} cell={cell} gateway={gateway} />}
      />
    </>
  );
}

/** The whole workbook in a list: what is wrong in it, what was typed in, and what NPLV calculates. */
export default function AuditScreen({ gateway }: ScreenProps) {
  const texts = useTexts({ nl: dutch, en: english });
  const writing = useWriting(gateway);
  const work = useLongWork();
  const [audited, setAudited] = useState<Audited>();
  const check = async (): Promise<void> => {
    writing.say(undefined);
    await work.run(async (following) => {
      const found = await auditWorkbook(gateway, following);
      if (isProblem(found)) writing.say({ kind: 'warning', text: writing.explain(found) });
      else setAudited(found);
    });
  };
  const accept = async (): Promise<void> => {
    await acceptVersions(gateway);
    if (audited) setAudited({ ...audited, older: [] });
  };
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.intro}</p>
      {work.part === undefined && (
        <PrimaryButton
          text={audited ? texts.again : texts.start}
          disabled={gateway.host === 'browser'}
          onClick={() => void check()}
        />
      )}
      <Progress work={work} label={texts.running} cancel={texts.cancel} />
      <Outcome said={writing.said} />
      {audited && <Found audited={audited} gateway={gateway} onAccept={() => void accept()} />}
    </>
  );
}
