import { createContext, useContext } from 'react';
import type { Gateway } from '../../workbook/port';

const GatewayContext = createContext<Gateway | undefined>(undefined);

/** Provides the workbook of the pane. */
export const GatewayProvider = GatewayContext.Provider;

/** Workbook of the pane. */
export function useGateway(): Gateway {
  const gateway = useContext(GatewayContext);
  if (!gateway) throw new Error('useGateway needs a GatewayProvider around it.');
  return gateway;
}
