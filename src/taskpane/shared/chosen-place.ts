import { type Place, places } from '../../schemes/names/places';
import { useScreenState } from './screen-state-store';

/** Municipality or area of all screens, saved with the workbook; undefined until the user chooses one. */
export function useChosenPlace(): [Place | undefined, (place: Place) => void] {
  const [name, setName] = useScreenState('place', '');
  return [places.find((place) => place.name === name), (place) => setName(place.name)];
}
