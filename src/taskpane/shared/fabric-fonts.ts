declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

// Fabric reads this as it is loaded; without it, it asks a server of Microsoft for fonts that Office already has.
window.FabricConfig = { fontBaseUrl: '' };

export {};
