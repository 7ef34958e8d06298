import { useState } from 'react';
import { catalogue } from '../../functions/catalogue';
import type { AnyFunction } from '../../functions/runtime/declare';
import { fullName, type Place } from '../../schemes/names/places';
import { OWN_DATA } from '../../sheets/layout';
import { useChosenPlace } from '../shared/place-picker';
import { useOwnData } from '../shared/own-data';
import { formulaTexts } from './texts';
import { type Editing, useEditRequest } from '../shared/editing';
import { useScreenState } from '../shared/screen-state-store';
import { useGateway, useLanguage, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { useSelection } from '../shared/follow';
import { CallsInCell } from './calls-in-cell';
import { Editor } from './editor';
import { entryOf } from './entries';
import { FunctionList } from './function-list';

/** Entries by function; null for unedited ones, which follow the chosen place and own data. */
type Entries = Readonly<Record<string, readonly (string | null)[]>>;

const NO_FUNCTION = '';

function isFunction(value: unknown): boolean {
  return value === NO_FUNCTION || catalogue.some(({ id }) => id === value);
}

function areEntries(value: unknown): boolean {
  const isList = (list: unknown): boolean =>
    Array.isArray(list) && list.every((entry) => entry === null || typeof entry === 'string');
  return typeof value === 'object' && value !== null && Object.values(value).every(isList);
}

/** Initial entries of a function: the chosen place, and own data where the workbook has it. */
function firstEntries({ parameters }: AnyFunction, place: Place | undefined, hasOwn: boolean): readonly string[] {
  return parameters.map(({ name }) => {
    if (name === 'place') return place ? fullName(place) : '';
    return name === 'table' && hasOwn ? `=${OWN_DATA}` : '';
  });
}

/** Screen Formule: find a function, fill in its arguments, and insert it or replace a call. */
export default function FormulaScreen() {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const { notation } = useGateway();
  const selection = useSelection();
  const [query, setQuery] = useScreenState('formula.query', '');
  const [chosen, setChosen] = useScreenState('formula.function', NO_FUNCTION, isFunction);
  const [entries, setEntries] = useScreenState<Entries>('formula.entries', {}, areEntries);
  const [place] = useChosenPlace();
  const own = useOwnData();
  const { asked } = useEditRequest();
  const begin = (at: Editing) => ({
    at,
    entries: at.call.args.map((argument) => entryOf(argument, language, notation)),
  });
  const [editing, setEditing] = useState<{ at: Editing; entries: readonly string[] } | undefined>(
    asked && begin(asked),
  );
  const [replaced, setReplaced] = useState<string>();
  const [moved, setMoved] = useState(asked !== undefined);
  const choose = (next: string): void => {
    setMoved(true);
    setReplaced(undefined);
    setChosen(next);
  };
  const edit = (at: Editing): void => {
    setMoved(true);
    setReplaced(undefined);
    setEditing(begin(at));
  };
  const id = editing?.at.call.id ?? chosen;
  const declaration = catalogue.find((candidate) => candidate.id === id);
  const first = declaration ? firstEntries(declaration, place, own !== undefined) : [];
  const keep = (next: readonly string[]): void =>
    setEntries({ ...entries, [id]: next.map((entry, index) => (entry === (first[index] ?? '') ? null : entry)) });
  return (
    <>
      <h1>{texts.title}</h1>
      {replaced && <Notice kind="done">{texts.replaced(replaced)}</Notice>}
      {!editing && <CallsInCell selection={selection} onEdit={edit} />}
      {declaration ? (
        <Editor
          key={editing ? `${editing.at.cell.cell}/${editing.at.call.start}` : id}
          declaration={declaration}
          entries={editing?.entries ?? (entries[id] ?? first).map((entry, index) => entry ?? first[index] ?? '')}
          onEntries={(next) => (editing ? setEditing({ ...editing, entries: next }) : keep(next))}
          editing={editing?.at}
          takesFocus={moved}
          onReplaced={() => {
            setReplaced(editing!.at.cell.cell);
            setEditing(undefined);
          }}
          onBack={() => (editing ? setEditing(undefined) : choose(NO_FUNCTION))}
        />
      ) : (
        <FunctionList query={query} onQuery={setQuery} takesFocus={moved} onChoose={choose} />
      )}
    </>
  );
}
