import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { auditTexts } from './texts';
import { version } from '../../schemes/facts/version';
import { useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import type { Audited } from './audit-workbook';
import { FormulaFinding, FrozenFinding, TypedFinding } from './finding';
import { Group } from './group';

interface Props {
  readonly audited: Audited;
  /** Called when the user accepts the formulas on older data; undefined while another action runs. */
  readonly onAccept: (() => void) | undefined;
}

/** Findings of an audit, in groups. */
export function FindingList({ audited, onAccept }: Props) {
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
        show={(cell, key) => (
          <FormulaFinding key={key} cell={cell} from={cell.from}>
            {cell.frozenWith !== undefined && <p className="quiet">{texts.frozenWith(cell.frozenWith)}</p>}
          </FormulaFinding>
        )}
      />
      <Group
        title={texts.groups.older}
        items={older}
        open
        show={(cell, key) => (
          <FormulaFinding key={key} cell={cell}>
            <p className="quiet">{texts.olderThan(cell.made, version().value)}</p>
          </FormulaFinding>
        )}
      />
      {older.length > 0 && <DefaultButton text={texts.accept} disabled={!onAccept} onClick={onAccept} />}
      <Group
        title={texts.groups.typed}
        items={typed}
        open
        show={(cell, key) => <TypedFinding key={key} cell={cell} />}
      />
      <Group
        title={texts.groups.formulas}
        items={formulas}
        open={false}
        show={(cell, key) => <FormulaFinding key={key} cell={cell} />}
      />
      <Group
        title={texts.groups.frozen}
        items={frozen}
        open={false}
        show={(cell, key) => <FrozenFinding key={key} cell={cell} />}
      />
    </>
  );
}
