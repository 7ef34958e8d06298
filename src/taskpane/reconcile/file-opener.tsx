import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isProblem, within } from '../../workbook/port';
import { useFormats, useGateway, useTexts } from '../shared/gateway';
import { Progress, type WorkbookAction } from '../shared/workbook-action';
import { writeLedgerFile } from './write-ledger-file';
import type { LedgerSource } from '../shared/ledger-source';
import { reconcileTexts, type ReconcileTexts } from './texts';
import { type FileFailure, UnreadableFile } from '../../reconcile/read/files/ledger-file';
import { SHEET_COLUMNS } from '../../workbook/cell-range';

/** Sentence with the reason why a file was refused, and what to do. */
function fileFailureText(failure: FileFailure, { file }: ReconcileTexts): string {
  switch (failure.reason) {
    case 'damaged':
      return file.damaged(failure.line, failure.what);
    case 'hugeField':
      return file.hugeField(failure.line);
    case 'otherKind':
      return file.otherKind(file.kinds[failure.found]);
    default:
      return file[failure.reason];
  }
}

/** Share of the progress for reading; the rest is for writing. */
const READ = 0.5;
/** Bytes to read at a time. */
const CHUNK_BYTES = 1 << 20;

/** Bytes of a file in chunks; not every browser that Office runs in can iterate the stream of a Blob. */
async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < file.size; from += CHUNK_BYTES) {
    const chunk = await file
      .slice(from, from + CHUNK_BYTES)
      .arrayBuffer()
      .catch(() => {
        throw new UnreadableFile({ reason: 'unreadable' });
      });
    yield new Uint8Array(chunk);
  }
}

/** Opens files that are dropped anywhere on the page; returns whether one is over it. */
function useFileDrop(isClosed: boolean, open: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = isClosed ? 'none' : 'copy';
      setOver(!isClosed);
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!relatedTarget) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      if (!isClosed) open(files);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners))
        window.removeEventListener(name, listener as EventListener);
    };
  });
  return isOver;
}

/** Returns the focus to the button in a zone when the button to stop has taken it and is gone. */
function useFocusBack(isBusy: boolean): RefObject<HTMLDivElement> {
  const zone = useRef<HTMLDivElement>(null);
  const wasBusy = useRef(isBusy);
  useLayoutEffect(() => {
    const isDone = wasBusy.current && !isBusy;
    wasBusy.current = isBusy;
    if (isDone && document.activeElement === document.body && document.hasFocus())
      zone.current?.querySelector('button')?.focus();
  }, [isBusy]);
  return zone;
}

interface Props {
  readonly action: WorkbookAction;
  readonly onSource: (source: LedgerSource) => void;
}

/** Opens a bank or audit file, by button or by drop, and writes its entries to a new sheet. */
export function FileOpener({ action, onSource }: Props) {
  const gateway = useGateway();
  const texts = useTexts(reconcileTexts);
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const isBusy = action.progress !== undefined;
  const zone = useFocusBack(isBusy);
  const open = (file: File): Promise<boolean> =>
    action.run(async (options) => {
      const { readLedgerFile } = await import('../../reconcile/read/file');
      const { onProgress, signal } = within(options, 0, READ);
      const read = await readLedgerFile(bytesOf(file), file.name, { bytes: file.size, onProgress, signal });
      if (!read.ok) return { kind: 'warning', text: fileFailureText(read.failure, texts) };
      const { heading, rows, ties, notices } = read.value;
      if (heading.length > SHEET_COLUMNS)
        return { kind: 'warning', text: texts.file.tooWide(formats.number(heading.length)) };
      const written = await writeLedgerFile(read.value, gateway, within(options, READ, 1));
      if (written === undefined) return { kind: 'warning', text: texts.file.tooMany(formats.number(rows.length)) };
      if (isProblem(written)) return written;
      onSource(written.source);
      const isIncomplete = notices.some(({ notice }) => notice === 'incomplete');
      const opened = texts.file.opened(written.sheet, rows.length, formats.number(rows.length), ties);
      return {
        kind: ties === false || isIncomplete ? 'warning' : 'done',
        text: isIncomplete ? opened + texts.file.incomplete : opened,
      };
    });
  const isOver = useFileDrop(isBusy || gateway.host === 'browser', ([file, ...others]) => {
    if (others.length > 0) action.report({ kind: 'warning', text: texts.file.oneAtATime });
    else if (file) void open(file);
  });
  if (gateway.host === 'browser') return null;
  return (
    <div ref={zone} className={`drop ${isOver ? 'over' : ''}`}>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={texts.file.open}
        accept=".csv,.txt,.xml,.xaf,.sta,.mt940,.940,.swi,.asc"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) void open(file);
        }}
      />
      {!isBusy && (
        <DefaultButton text={texts.file.open} iconProps={{ iconName: 'open' }} onClick={() => input.current?.click()} />
      )}
      <p className="quiet">{texts.file.hint}</p>
      <Progress action={action} label={texts.file.reading} cancel={texts.cancel} />
    </div>
  );
}
