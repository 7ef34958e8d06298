import { sources } from '../data/files';

const texts = {
  nl: {
    title: 'NPLV voor Excel',
    purpose:
      'De functies geven de bedragen, termijnen en regels van het Nationaal Programma Leefbaarheid en Veiligheid, elk met zijn bron. Typ =NPLV. in een cel en kies een functie.',
    data: (documents: number, newest: string) => `Gegevens uit ${documents} documenten, het nieuwste van ${newest}.`,
  },
  en: {
    title: 'NPLV for Excel',
    purpose:
      'The functions give the amounts, instalments and rules of the Dutch national programme for liveability and safety, each with its source. Type =NPLV. in a cell and choose a function.',
    data: (documents: number, newest: string) => `Data from ${documents} documents, the newest of ${newest}.`,
  },
};

/** The pane in its first form: what the product is, and of which date its data are. */
export function FirstPane({ language }: { language: keyof typeof texts }) {
  const { title, purpose, data } = texts[language];
  const newest = sources.map(({ date }) => date).reduce((latest, date) => (date > latest ? date : latest));
  return (
    <main>
      <h1>{title}</h1>
      <p>{purpose}</p>
      <p>{data(sources.length, newest)}</p>
    </main>
  );
}
