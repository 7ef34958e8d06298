import type { Page } from '../page';
import { paymentPage } from './payment';

/** The page of every custom function, by its id. */
export const pages: Readonly<Record<string, Page>> = {
  PAYMENT: paymentPage,
};
