import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import type { CellPlace } from '../../../audit/workbook';
import { isProblem, type Problem } from '../../../excel/gateway';
import { auditTexts } from '../../../i18n/audit';
import { addressOf, sheetPrefix } from '../../../sheets/area';
import { version } from '../../../schemes/facts/version';
import { acceptVersions } from '../../data-versions';
import { useFormats, useTexts } from '../../language';
import { Progress, useLongWork } from '../../long-work';
import { Notice } from '../../notice';
import type { ScreenProps } from '../../screens';
import { Outcome, useWriting } from '../../writing';
import { type Audited, auditWorkbook } from './audit-workbook';
import { FormulaFinding, FrozenFinding, TypedFinding } from './finding';
import { FreezePanel } from './freeze-panel';
import { freezeSheets, thawSheets } from './freezing';
import { Group } from './group';

interface FoundProps extends ScreenProps {
  readonly audited: Audited;
  /** The formulas on older data were looked at. */
  readonly onAccept: () => void;
}

function Found({ audited, gateway, onAccept }: FoundProps) {
  const texts = useTexts(auditTexts);
  const { errors, older, typed, formulas, frozen } = audited;
  if (formulas.length + typed.length + frozen.length === 0) return <Notice kind="info">{texts.nothing}</Notice>;
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
      <Group
        title={texts.groups.frozen}
        items={frozen}
        open={false}
        show={(cell, key) => <FrozenFinding key={key} cell={cell} gateway={gateway} />}
      />
    </>
  );
}

/** So many of the cells that could not be thawed are named. */
const MOST_NAMED = 5;

function sheetsOf(cells: readonly CellPlace[]): string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

function addressIn({ sheet, row, column }: CellPlace): string {
  return sheetPrefix(sheet) + addressOf({ row, column, rows: 1, columns: 1 });
}

/** The whole workbook in a list: what is wrong in it, what was typed in, and what NPLV calculates. */
export default function AuditScreen({ gateway }: ScreenProps) {
  const texts = useTexts(auditTexts);
  const formats = useFormats();
  const writing = useWriting(gateway);
  const work = useLongWork();
  const [audited, setAudited] = useState<Audited>();
  const [doing, setDoing] = useState<'running' | 'freezing' | 'thawing'>('running');
  const warn = (problem: Problem): void => writing.say({ kind: 'warning', text: writing.explain(problem) });
  const say = (text: string): void => writing.say({ kind: 'done', text });
  const read = async (): Promise<void> => {
    await work.run(async (following) => {
      const found = await auditWorkbook(gateway, following);
      if (isProblem(found)) warn(found);
      else setAudited(found);
    });
  };
  const check = (): Promise<void> => {
    setDoing('running');
    writing.say(undefined);
    return read();
  };
  const freeze = async (sheets: readonly string[], onCopy: boolean): Promise<void> => {
    setDoing('freezing');
    writing.say(undefined);
    let problem: Problem | undefined;
    await work.run(async (following) => {
      const frozen = await freezeSheets(audited!, sheets, onCopy, gateway, following);
      if (isProblem(frozen)) problem = frozen;
      else say(texts.frozen(frozen.length, formats.number(frozen.length), sheetsOf(frozen).join(', ')));
    });
    if (problem) warn(problem);
    else await read();
  };
  const thaw = async (sheets: readonly string[]): Promise<void> => {
    setDoing('thawing');
    writing.say(undefined);
    await work.run(async (following) => {
      const thawed = await thawSheets(sheets, gateway, following);
      if (isProblem(thawed)) return warn(thawed);
      const { restored, changed, waiting } = thawed;
      const where = changed.slice(0, MOST_NAMED).map(addressIn).join(', ');
      const said = [
        texts.thawed(restored, formats.number(restored)),
        ...(changed.length > 0 ? [texts.notThawed(formats.number(changed.length), where)] : []),
        ...(waiting.length > 0 ? [texts.stillFrozen(formats.number(waiting.length))] : []),
      ];
      writing.say({ kind: said.length === 1 ? 'done' : 'warning', text: said.join(' ') });
    });
    await read();
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
      <Progress work={work} label={texts[doing]} cancel={texts.cancel} />
      <Outcome said={writing.said} />
      {audited && work.part === undefined && (
        <FreezePanel
          sheets={sheetsOf([...audited.formulas, ...audited.onSpills])}
          frozen={sheetsOf(audited.frozen)}
          onFreeze={(sheets, onCopy) => void freeze(sheets, onCopy)}
          onThaw={(sheets) => void thaw(sheets)}
        />
      )}
      {audited && <Found audited={audited} gateway={gateway} onAccept={() => void accept()} />}
    </>
  );
}
