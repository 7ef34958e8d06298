/** Aliases of places besides their names, areas and codes. */
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

/** Area names that several municipalities have, in full or shortened. */
export const ambiguousAreas: ReadonlyMap<string, readonly string[]> = new Map([
  ['noord', ['Breda', 'Groningen', 'Heerlen']],
  ['oost', ['Arnhem', 'Leeuwarden', 'Lelystad']],
  ['west', ['Delft', 'Dordrecht']],
  ['zuid', ['Rotterdam Zuid', 'Eindhoven Woensel-Zuid']],
  ['nw', ['Nieuw-West', 'Noordwest (Tilburg)']],
]);
