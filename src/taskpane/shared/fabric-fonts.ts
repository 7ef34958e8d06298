declare global {
  interface Window {
    FabricConfig?: { fontBaseUrl: string };
  }
}

// Fabric reads this on load; otherwise it fetches fonts from a server of Microsoft, which Office already has.
window.FabricConfig = { fontBaseUrl: '' };

export {};
