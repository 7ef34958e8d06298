import { allocate as rule } from '../../schemes/division/allocate';
import { declare } from '../runtime/declare';
import { divided, MAX_DIVIDED_EUROS, number } from '../runtime/kinds';
import { optional, range, required } from '../runtime/reading';

const LARGEST_WEIGHT = 1e12;

/** Division of a budget over weights. */
export const allocate = declare({
  id: 'ALLOCATE',
  returns: 'block',
  as: 'euro',
  parameters: [
    required('budget', divided(-MAX_DIVIDED_EUROS), {
      nl: 'Het bedrag dat wordt verdeeld; de delen staan op dezelfde basis, incl. of excl. btw.',
      en: 'The amount to divide; its parts are on the same basis, incl. or excl. btw.',
    }),
    range('weights', number({ from: 0, to: LARGEST_WEIGHT }), 0, {
      nl: 'Bereik met een gewicht per partij, zoals het aantal kinderen; leeg telt als 0.',
      en: 'Range with a weight for each party, such as the number of children; blank counts as 0.',
    }),
    optional('equalShare', number({ from: 0, to: 1 }), 0, {
      nl: 'Het deel dat gelijk wordt verdeeld, van 0 (standaard) tot en met 1; 0,5 is de helft.',
      en: 'The share divided in equal parts, from 0 (default) to 1; 0.5 is half.',
    }),
  ],
  rule,
  texts: {
    nl: {
      summary:
        'Verdeelt een budget tot op de cent: een deel gelijk, de rest naar rato van gewichten. Zoals energiefixers (geheel naar rato) en jonge kind (de helft gelijk).',
      tasks: ['Hoe verdelen wij een bedrag over scholen of wijken?'],
    },
    en: {
      summary:
        'Divides a budget to the cent: a share in equal parts, the rest in proportion to weights. As energiefixers (all in proportion) and jonge kind (half in equal parts).',
      tasks: ['How do we divide an amount over schools or neighbourhoods?'],
    },
  },
  examples: [
    { call: [100, [[1], [1], [1]]], gives: [[33.34], [33.33], [33.33]] },
    { call: [1000, [[3, 1]], 0.5], gives: [[625, 375]] },
    { call: [1000, [[0, 0]]], fails: '#VALUE!' },
  ],
});
