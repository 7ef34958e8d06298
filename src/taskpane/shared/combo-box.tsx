import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { fold } from '../../core/text';
import { Icon } from './icons';

/** Option of a combo box, with detail below its text. */
interface ComboOption {
  readonly key: string;
  readonly text: string;
  readonly detail?: string | undefined;
}

interface Props {
  readonly label: string;
  readonly options: readonly ComboOption[];
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly error?: ReactNode;
  /** Handles a chosen option or typed text; returns whether it is valid. */
  readonly onChoose: (text: string, option?: ComboOption) => boolean;
  /** Handles each change of typed text. */
  readonly onInput?: ((text: string) => void) | undefined;
}

/** Text field with a list that opens on click and filters while typing; accepts other text too. */
export function ComboBox({ label, options, value, placeholder, error, onChoose, onInput }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [edit, setEdit] = useState<{ readonly text: string; readonly of: string }>();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active, isOpen]);
  // Typed text applies while the value is still the one it replaces, or is that text.
  const typed = edit && [edit.of, edit.text].includes(value) ? edit.text : undefined;
  const isFiltered = isOpen && typed !== undefined && fold(typed) !== '';
  const shown = isFiltered ? options.filter(({ text }) => fold(text).includes(fold(typed))) : options;
  const open = (): void => {
    setOpen(true);
    setActive(options.findIndex(({ text }) => text === value));
  };
  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (text: string, option = options.find((one) => fold(one.text) === fold(text))): void => {
    close();
    if (onChoose(option?.text ?? text, option)) setEdit(undefined);
  };
  const finish = (): void => {
    if (typed !== undefined && typed !== value) choose(typed);
    else close();
  };
  const move = (by: number): void => {
    if (!isOpen) return open();
    if (shown.length > 0) setActive((active + by + shown.length + (active < 0 && by < 0 ? 1 : 0)) % shown.length);
  };
  const follow = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter' && shown[active] && isOpen) choose(shown[active].text, shown[active]);
    else if (key === 'Enter' && !isOpen && (typed === undefined || typed === value)) open();
    else if (key === 'Enter') finish();
    else if (key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
  };
  const optionId = (index: number): string => `${id}-option-${index}`;
  return (
    <div className="combo">
      <label htmlFor={id}>{label}</label>
      <div className={`combo-field ${error === undefined ? '' : 'invalid'}`}>
        <input
          id={id}
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? value}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          onClick={() => (isOpen ? close() : open())}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={({ target }) => {
            setEdit({ text: target.value, of: value });
            setOpen(true);
            setActive(-1);
            onInput?.(target.value);
          }}
          onKeyDown={follow}
          onBlur={finish}
        />
        <Icon name="down" />
      </div>
      {isOpen && shown.length > 0 && (
        <ul id={`${id}-list`} role="listbox" aria-label={label} ref={list}>
          {shown.map((option, index) => (
            <li
              key={option.key}
              id={optionId(index)}
              role="option"
              aria-selected={option.text === value}
              className={index === active ? 'active' : ''}
              // Keeps the focus in the field: its blur would close the list before the click.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option.text, option)}
            >
              {option.text}
              {option.detail && <span className="quiet">{option.detail}</span>}
            </li>
          ))}
        </ul>
      )}
      {error !== undefined && (
        <div id={`${id}-error`} className="combo-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
