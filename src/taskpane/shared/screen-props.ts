import type { Gateway } from '../../workbook/port';

/** Properties of every screen. */
export interface ScreenProps {
  readonly gateway: Gateway;
}
