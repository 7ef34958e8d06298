import { call } from '../../functions/calls';

/** Value, qualifier and section of a fact. */
function factOf(id: string): unknown[] {
  const [header, ...rows] = call('FACTS', id);
  const row = rows.find(([found]) => found === id)!;
  return ['Waarde', 'Aanduiding', 'Vindplaats'].map((name) => row[header!.indexOf(name)]);
}

describe('FACTS of the Regeling kansrijke wijk', () => {
  it.each([
    [
      'regeling.organisatie.verdeling',
      'het aantal focusgebieden binnen een ontvangende gemeente',
      '',
      'Artikel 3, lid 2',
    ],
    ['regeling.art-13.lid-2.aantal', 4, 'afgeleid: geteld', 'Artikel 13, lid 2'],
    ['regeling.art-13.lid-3.aantal', 3, 'afgeleid: geteld', 'Artikel 13, lid 3'],
    ['regeling.jonge-kind.doelgroep.van', 2.5, '', 'Toelichting § 1.8, doelstelling 1'],
    ['regeling.jonge-kind.doelgroep.tot', 4, 'tot', 'Toelichting § 1.8, doelstelling 1'],
    ['regeling.jonge-kind.jonge-kinderen.leeftijd-van', 2.5, '', 'Toelichting § 1.8, uitwerking doelstelling 3'],
    ['regeling.jonge-kind.doelstellingen.aantal', 4, 'afgeleid: geteld', 'Toelichting § 1.8, onder 1–4'],
    [
      'regeling.re-integratie.verdeling',
      'het aantal bijstandsgerechtigden per focusgebied',
      '',
      'Toelichting bij artikel 7, al. 2',
    ],
    ['regeling.reservering.wederom', 100, 'wederom', 'Toelichting bij artikel 11, al. 1'],
    ['regeling.betaling.termijnen', 3, '', 'Toelichting bij artikel 13'],
  ])('have %s as printed', (id, ...expected) => {
    expect(factOf(id)).toEqual(expected);
  });

  it.each([
    ['regeling.art-12.lid-1', 'Artikel 12, lid 1'],
    ['regeling.art-12.lid-2', 'Artikel 12, lid 2'],
    ['regeling.verantwoording.wijze', 'Artikel 14'],
    ['regeling.vaststelling.hoogste', 'Artikel 15, lid 2'],
    ['regeling.hardheidsclausule', 'Artikel 16'],
    ['regeling.informatie.verzoek', 'Artikel 17, lid 1'],
    ['regeling.evaluatie', 'Artikel 17, lid 2'],
    ['regeling.evaluatie.medewerking', 'Artikel 17, lid 3'],
  ])('cite %s at %s', (id, place) => {
    expect(factOf(id)[2]).toBe(place);
  });

  it('keep the notes with references apart from those with literature', () => {
    expect(factOf('regeling.noten')[2]).toBe('Voetnoten bij de toelichting, noot 1–4');
    expect(factOf('regeling.noten.literatuur')[2]).toBe('Voetnoten bij de toelichting, noot 5–11, 13–15 en 17');
  });

  it('mark a text in other words than the document as summary', () => {
    expect(factOf('regeling.definitie.alliantieoverleg')[1]).toBe('samengevat');
    expect(factOf('regeling.art-6.lid-2.activiteiten')[1]).toBe('in ieder geval, samengevat');
  });
});

describe('FACTS of the agreement of Nieuw-West', () => {
  const orv = 'Opslag realisatiestimulans … (ORV)';
  const staff = 'Opslag realisatiestimulans voor capaciteitsondersteuning';

  it.each([
    ['nieuw-west.orv.btw', 'in mindering gebracht op het aan de gemeente uit te keren bedrag', `${orv}, noot 3`],
    [
      'nieuw-west.capaciteit.btw',
      'in mindering gebracht op het aan de gemeente uit te keren bedrag',
      `${staff}, noot 4`,
    ],
    [
      'nieuw-west.orv.aanvraag',
      'deze bestuurlijke afspraak is tevens de aanvraag voor de specifieke uitkering',
      `${orv}, al. 4`,
    ],
    [
      'nieuw-west.rs.registratie',
      'het aantal gestarte betaalbare woningen per jaar',
      'Realisatiestimulans met opslag(en), al. 5',
    ],
    ['nieuw-west.wbi.voorbehoud', 'vanuit de Alliantie sprake van een voorbehoud', 'Woningbouwimpuls, al. 5'],
    ['nieuw-west.monitoring.rapportage', 'jaarlijks', 'Mid-term review en monitoring, al. 2'],
  ])('have %s as printed', (id, value, place) => {
    expect(factOf(id)).toEqual([value, '', place]);
  });

  it('name the four earlier subsidies that the estimate excludes', () => {
    expect(String(factOf('nieuw-west.rs.eerdere-subsidies')[0]).split('; ')).toEqual([
      'Woningbouwimpuls (Wbi)',
      'Startbouwimpuls (SBI)',
      'Regeling Huisvesting Aandachtsgroepen (RHA)',
      'Stimuleringsregeling Flex- en Transformatiewoningen (SFT)',
    ]);
  });
});

describe('FACTS of the Amsterdam overview', () => {
  it.each([
    ['pmg.aanvraag.of', 2023, 'of', '4. Preventie met gezag, Planning'],
    ['wbi.tranche-5', 'geen middelen aangevraagd', '', '2. Woningbouwimpuls, Tot nu toe toegekend, al. 3'],
    ['wbi.tranche-6.uitslag', 'voor de zomer', 'afgeleid: jaar uit alinea', '2. Woningbouwimpuls, Planning'],
    [
      'overzicht.bestedingen.volkshuisvestingsfonds.bedrag',
      150_000_000,
      '',
      'Bijlage 1. Bestedingen over de jaren, Volkshuisvestingsfonds',
    ],
    ['overzicht.bestedingen.bron', 2022, '', 'Bijlage 1. Bestedingen over de jaren, Bron'],
  ])('have %s as printed', (id, ...expected) => {
    expect(factOf(id)).toEqual(expected);
  });
});

describe('FACTS of the letter to parliament', () => {
  const participation = 'Actielijn: We zorgen ervoor dat meer bewoners kunnen meedoen in de samenleving, laatste al.';

  it.each([
    ['brief.regio-deals.tranches', 3, 'eerste', participation],
    ['brief.regio-deals.besluit', 2023, '', participation],
    ['brief.knelpunten.uitvraag', 2021, '', 'Bijlage 2, Juridisch instrumentarium verbetering leefbaarheid, al. 3'],
    ['brief.monitor.kamer', 'halfjaarlijks', '', 'Monitoring voortgang, al. 3'],
  ])('have %s as printed', (id, ...expected) => {
    expect(factOf(id)).toEqual(expected);
  });

  it.each([
    ['brief.er-subdoelen', 3],
    ['brief.actielijnen', 4],
    ['brief.departementen', 5],
    ['brief.sloop.focusgebieden', 6],
    ['brief.pilot.regelingen', 5],
  ])('list what %s counts', (id, count) => {
    expect(factOf(id)[0]).toBe(count);
    expect(String(factOf(`${id}.lijst`)[0]).split('; ')).toHaveLength(count);
  });
});

describe('FACTS searches values', () => {
  const idsOf = (search: string | number): unknown[] =>
    call('FACTS', search)
      .slice(1)
      .map(([id]) => id);

  it.each([[43_566_266], ['43566266'], ['43.566.266'], ['€ 43.566.266'], ['43,566266 miljoen']])(
    'as %s, the maximum of Rotterdam for school in the annex',
    (search) => {
      expect(idsOf(search)).toEqual(['regeling.maximum.school.rotterdam']);
    },
  );

  it.each([['30 september 2023'], ['30-9-2023'], ['2023-09-30'], [45_199]])(
    'as %s, the last day of the application in article 10, paragraph 1',
    (search) => {
      expect(idsOf(search)).toEqual(expect.arrayContaining(['regeling.aanvraag', 'spuk.aanvraag']));
    },
  );

  it('as a decimal with a comma or a point, and not inside another number', () => {
    expect(idsOf('13,2')).toEqual(['brief.energiearmoede.focusgebieden']);
    expect(idsOf('13.2 procent')).toEqual(['brief.energiearmoede.focusgebieden']);
    expect(idsOf(7000)).not.toContain('vhf.tranche-3.budget');
  });

  it('as a ratio, and as a percentage with its sign, as they are printed', () => {
    // Note on article 9; agreement, note 2 ("-30% en +5%"); article 10, paragraph 4, and its note.
    expect(idsOf('1:24')).toEqual(['regeling.jonge-kind.groep.kleuters']);
    expect(idsOf(-30)).toEqual(['nieuw-west.rs.band.laag']);
    expect(idsOf('30 procent')).toContain('nieuw-west.rs.band.laag');
    expect(idsOf('25%')).toEqual(idsOf('25 procent'));
    expect(idsOf('25%')).toContain('regeling.wijziging.drempel');
    expect(idsOf('25%')).not.toContain('brief.indicatoren.leeftijd');
  });

  it('as the month that the letter to parliament prints', () => {
    expect(idsOf('uitbreiding oktober 2022')).toEqual(['brief.pmg.uitbreiding']);
  });
});

describe('FACTS labels the tables of the agreement by what they hold', () => {
  it.each([
    ['nieuw-west.woningen.totaal.betaalbaar', 11_230, 'Woningbouwopgave Nieuw-West: Totaal, w.v. betaalbaar'],
    ['nieuw-west.samenvatting.totaal.laag', 61_292_500, 'Rijksbijdrage Nieuw-West: Totaal, laag'],
  ])('%s', (id, amount, label) => {
    const row = call('FACTS', id).find(([found]) => found === id)!;
    expect([row[2], row[1]]).toEqual([amount, label]);
  });
});
