import type { IComboBoxOption } from 'office-ui-fabric-react/lib/ComboBox';
import { useState } from 'react';
import { ok, type Result } from '../../core/result';
import { exploreTexts } from './texts';
import { allPlaces, fullName, type Place, places, resolvePlace } from '../../schemes/names/places';
import { useLanguage, useTexts } from '../shared/language';
import { TypedChoice } from '../shared/typed-choice';

/** A place as the pane names it. */
export function placeLabel(place: Place, allName: string): string {
  return place.kind === 'all' ? allName : fullName(place);
}

/** All places to choose from, and whatever else people type for them. */
export function PlacePicker({ place, onChoose }: { place: Place; onChoose: (place: Place) => void }) {
  const texts = useTexts(exploreTexts);
  const language = useLanguage();
  const [message, setMessage] = useState<string>();
  const option = (one: Place): IComboBoxOption => ({ key: one.name, text: placeLabel(one, texts.allPlaces) });
  const sorted = places
    .filter(({ kind }) => kind !== 'all')
    .map(option)
    .sort((a, b) => a.text.localeCompare(b.text, 'nl'));
  const choose = async (chosen: Result<Place>): Promise<void> => {
    if (!chosen.ok) {
      const { failureText } = await import('../shared/failure-text');
      return setMessage(failureText(chosen.failure, language));
    }
    setMessage(undefined);
    onChoose(chosen.value);
  };
  return (
    <TypedChoice
      label={texts.place}
      options={[option(allPlaces), ...sorted]}
      selectedKey={place.name}
      {...(message === undefined ? {} : { errorMessage: message })}
      onChange={(_, chosen, __, typed) => {
        if (chosen) void choose(ok(places.find(({ name }) => name === chosen.key)!));
        else if (typed) void choose(resolvePlace(typed));
      }}
    />
  );
}
