import { type Place, places } from '../../schemes/names/places';
import { useScreenState } from './screen-state-store';

/** The municipality or area that all screens are about, saved with the workbook; undefined until someone chooses one. */
export function useChosenPlace(): [Place | undefined, (place: Place) => void] {
  const [name, setName] = useScreenState('place', '');
  return [places.find((place) => place.name === name), (place) => setName(place.name)];
}
