import { unbroken } from '../../src/taskpane/shared/unbroken';

it.each([
  ['Toelichting § 1.9, al. 1', 'Toelichting §~1.9, al.~1'],
  ['artikel 11, lid 3 (Staatscourant 2023, nr. 17605)', 'artikel~11, lid~3 (Staatscourant 2023, nr.~17605)'],
  ['Voetnoten, noot 1', 'Voetnoten, noot~1'],
  ['waar ze € 1 verschillen', 'waar ze €~1 verschillen'],
  ['nog 12 dagen · over 1.492 dagen', 'nog~12~dagen~· over~1.492~dagen'],
  ['Rotterdam · afgeleid · nog 1 dag', 'Rotterdam~· afgeleid~· nog~1~dag'],
  ['12 days left · in 31 days', '12~days left~· in~31~days'],
  ['Kostenplaats (F · Kostenplaats)', 'Kostenplaats (F~·~Kostenplaats)'],
  ['in het jaar 2024 zijn 3 scholen', 'in het jaar 2024 zijn 3 scholen'],
])('keeps the numbers of "%s" with their word or unit on one line', (text, joined) => {
  expect(unbroken(text)).toBe(joined.replace(/~/g, '\u00a0'));
});
