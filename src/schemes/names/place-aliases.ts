/** What people type for a place besides its name, its areas and its code. */
export const placeAliases: Readonly<Record<string, readonly string[]>> = {
  Amsterdam: ['A’dam'],
  Zuidoost: ['ZO', 'Bijlmer'],
  'Nieuw-West': ['Samen Nieuw-West'],
  'Den Haag': ['’s-Gravenhage', 'The Hague'],
  Rotterdam: ['R’dam'],
  Zaanstad: ['Zaandam'],
  Nieuwegein: ['Centrale As'],
  Dordrecht: ['Dordt'],
  Leeuwarden: ['Ljouwert'],
  alle: ['alle', 'all', 'Nederland', 'totaal'],
};

/** Area names that more than one municipality has, or that are short for more than one. */
export const ambiguousAreas: ReadonlyMap<string, readonly string[]> = new Map([
  ['noord', ['Breda', 'Groningen', 'Heerlen']],
  ['oost', ['Arnhem', 'Leeuwarden', 'Lelystad']],
  ['west', ['Delft', 'Dordrecht']],
  ['zuid', ['Rotterdam Zuid', 'Eindhoven Woensel-Zuid']],
  ['nw', ['Nieuw-West', 'Noordwest (Tilburg)']],
]);
