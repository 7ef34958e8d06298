import { useState } from 'react';
import type { Failure } from '../../core/failure';
import { type Failed, ok } from '../../core/result';
import { allPlaces, fullName, type Place, places, resolvePlace } from '../../schemes/names/places';
import { paneTexts } from '../texts';
import { ComboBox } from './combo-box';
import { useLanguage, useTexts } from './gateway';
import { useScreenState } from './screen-state-store';

/** Label of a place. */
export function placeLabel(place: Place, allName: string): string {
  return place.kind === 'all' ? allName : fullName(place);
}

/** Places that a failure suggests: "Noordwest (Tilburg)" -> "Tilburg". */
function suggestionsOf(failure: Failure): string[] {
  if (failure.code === 'input') return [];
  if (failure.message === 'ambiguousPlace')
    return failure.names.candidates.split(', ').map((name) => name.replace(/^.*\((.*)\)$/, '$1'));
  return failure.message === 'unknownPlace' && failure.names.suggestion ? [failure.names.suggestion] : [];
}

interface Props {
  readonly place: Place | undefined;
  readonly onChoose: (place: Place) => void;
  /** Offers all municipalities together. */
  readonly withAll?: boolean;
}

/** Field for a municipality or area, from a list or typed in any spelling. */
export function PlacePicker({ place, onChoose, withAll = false }: Props) {
  const texts = useTexts(paneTexts).places;
  const language = useLanguage();
  const [error, setError] = useState<{ text: string; suggestions: readonly string[] }>();
  const offered = places.filter(({ kind }) => kind !== 'all' || withAll);
  const optionOf = (one: Place) => ({ key: one.name, text: placeLabel(one, texts.all) });
  const sorted = offered
    .filter(({ kind }) => kind !== 'all')
    .map(optionOf)
    .sort((a, b) => a.text.localeCompare(b.text, 'nl'));
  const explain = async ({ failure }: Failed, typed: string): Promise<void> => {
    const { failureText } = await import('./failure-text');
    const suggestions = suggestionsOf(failure);
    const isUnknown = failure.code !== 'input' && failure.message === 'unknownPlace';
    const text = isUnknown ? texts.unknown(typed, suggestions.length > 0) : failureText(failure, language);
    setError({ text, suggestions });
  };
  const choose = (typed: string): boolean => {
    if (typed.trim() === '') return true;
    const found = withAll && typed === texts.all ? ok(allPlaces) : resolvePlace(typed);
    if (!found.ok) void explain(found, typed);
    else if (!offered.includes(found.value)) setError({ text: texts.one, suggestions: [] });
    else {
      setError(undefined);
      onChoose(found.value);
      return true;
    }
    return false;
  };
  return (
    <ComboBox
      label={texts.label}
      placeholder={texts.placeholder}
      options={withAll ? [optionOf(allPlaces), ...sorted] : sorted}
      value={place && offered.includes(place) ? placeLabel(place, texts.all) : ''}
      onChoose={choose}
      error={
        error && (
          <>
            {error.text}
            {error.suggestions.map((suggestion) => (
              <button key={suggestion} type="button" className="suggestion" onClick={() => choose(suggestion)}>
                {suggestion}
              </button>
            ))}
          </>
        )
      }
    />
  );
}

/** Municipality or area of all screens, saved with the workbook; undefined until the user chooses one. */
export function useChosenPlace(): [Place | undefined, (place: Place) => void] {
  const [name, setName] = useScreenState('place', '');
  return [places.find((place) => place.name === name), (place) => setName(place.name)];
}
