import { createContext, useContext } from 'react';
import type { Gateway } from '../../workbook/port';

const GatewayContext = createContext<Gateway | undefined>(undefined);

/** Gives everything inside it the workbook that the pane stands in. */
export const GatewayProvider = GatewayContext.Provider;

/** The workbook that the pane stands in. */
export function useGateway(): Gateway {
  const gateway = useContext(GatewayContext);
  if (!gateway) throw new Error('useGateway needs a GatewayProvider around it.');
  return gateway;
}
