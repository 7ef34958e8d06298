Object.assign(window, { Office: { onReady: () => new Promise(() => undefined) } });
export {};
