import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useRef } from 'react';
import type { Failure } from '../../core/failure';
import type { Place } from '../../schemes/names/places';
import { ownFileOf } from '../../schemes/own-data/file';
import { isProblem } from '../../workbook/port';
import { download } from '../shared/browser';
import { failureText } from '../shared/failure-text';
import { useGateway, useLanguage, useTexts } from '../shared/gateway';
import { useOwnData } from '../shared/own-data';
import { type ActionOutcome, OutcomeNotice, useWorkbookAction } from '../shared/workbook-action';
import { importOwnData } from './import-own-data';
import { templatesTexts } from './texts';

interface Props {
  readonly place: Place | undefined;
  readonly day: number;
}

/** Exports own data to a file, and imports such a file below the existing rows. */
export function OwnDataFile({ place, day }: Props) {
  const gateway = useGateway();
  const texts = useTexts(templatesTexts).ownFile;
  const language = useLanguage();
  const own = useOwnData();
  const action = useWorkbookAction();
  const input = useRef<HTMLInputElement>(null);
  const warning = (failure: Failure): ActionOutcome => ({ kind: 'warning', text: failureText(failure, language) });
  const save = (): void => {
    const name = place?.name ?? '';
    const file = ownFileOf(own!.cells, name, day);
    if (!file.ok) return action.report(warning(file.failure));
    download(`${file.value.source.id}.json`, JSON.stringify(file.value, null, 2), 'application/json');
    action.report({ kind: 'done', text: texts.saved });
  };
  const open = (file: File): Promise<boolean> =>
    action.run(async (options) => {
      const imported = await importOwnData(await file.text(), place, day, gateway, options);
      if (isProblem(imported)) return imported;
      if ('notJson' in imported) return { kind: 'warning', text: texts.notJson };
      if ('full' in imported) return { kind: 'warning', text: texts.full(imported.full) };
      if (!imported.ok) return warning(imported.failure);
      return { kind: 'done', text: texts.imported(imported.value) };
    });
  if (gateway.host === 'browser') return null;
  return (
    <section className="controls">
      <h2>{texts.title}</h2>
      <p className="quiet">{texts.about}</p>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={texts.open}
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void open(file);
        }}
      />
      <div className="buttons">
        <DefaultButton text={texts.save} iconProps={{ iconName: 'download' }} disabled={!own} onClick={save} />
        <DefaultButton text={texts.open} iconProps={{ iconName: 'open' }} onClick={() => input.current?.click()} />
      </div>
      <OutcomeNotice outcome={action.outcome} />
    </section>
  );
}
