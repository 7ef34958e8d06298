// Loaded before Microsoft's office.js: window.external of Excel for Windows, implemented by the host in the page around
// the pane. The numbers are those of the library.
(() => {
  const EXECUTE_RICH_API_REQUEST = 93;
  const RICH_API_MESSAGE = 33;
  const DELAY_FOR_CELL_EDIT = 64;
  const SERVICE = 2;
  const SUCCESS = [0, 200, null];
  const NOT_SUPPORTED = 5000;
  const STATUS = {
    InvalidOperationInCellEditMode: 5004,
    RequestPayloadSizeLimitExceeded: 5103,
    ResponsePayloadSizeLimitExceeded: 5104,
  };
  const { office, language, dark } = window.parent.nplvWorkbench;
  const tag = language === 'en' ? 'en-US' : 'nl-NL';
  const stops = new Map();
  /** Array in the form that the library gets from COM. */
  const safeArray = (list) => ({ toArray: () => list, dimensions: () => 1 });

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'nplv',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => '16.0.15407.10000',
    GetAppUILocale: () => tag,
    GetAppDataLocale: () => tag,
    GetDocUrl: () => 'Workbook.xlsx',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    // The library keeps settings in sessionStorage under this name, so it differs for each opening.
    GetInstanceId: () => `pane-${performance.timeOrigin}`,
    GetSupportedMatrix: () =>
      JSON.stringify({ ExcelApi: '1.15', CustomFunctionsRuntime: '1.4', DelayForCellEdit: '1.1' }),
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: dark ? 0x15191a : 0xffffff }),
    GetSettings: () => ({
      Read(keys, values) {
        for (const [key, value] of Object.entries(office.readSettings())) {
          keys.push(key);
          values.push(value);
        }
      },
      WriteAsync(keys, values, done) {
        office.writeSettings(Object.fromEntries(keys.map((key, index) => [key, values[index]])));
        setTimeout(() => done(0));
      },
    }),
  };

  const external = {
    GetHostInfo: () => `excel$win32$16.01$${tag.toLowerCase()}$telemetry$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id, params, done) {
      if (id !== EXECUTE_RICH_API_REQUEST) return void done(safeArray([NOT_SUPPORTED]));
      const [[, , , , body, , flags]] = params;
      const { ObjectPaths, Actions } = JSON.parse(body);
      // Services that the library calls on its own, such as telemetry.
      if (Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === SERVICE)) {
        const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
        return void done(safeArray([...SUCCESS, JSON.stringify({ Results })]));
      }
      office.request(body, { delayForCellEdit: (flags & DELAY_FOR_CELL_EDIT) !== 0 }).then(
        (answer) => done(safeArray([...SUCCESS, answer])),
        ({ code, message }) => done(safeArray([STATUS[code] ?? NOT_SUPPORTED, message])),
      );
    },
    RegisterEvent(id, _target, handler, done) {
      if (id === RICH_API_MESSAGE)
        stops.set(
          id,
          office.listen((message) => handler(id, safeArray([message]))),
        );
      done(0);
    },
    UnregisterEvent(id, _target, done) {
      stops.get(id)?.();
      stops.delete(id);
      done(0);
    },
  };
  sessionStorage.removeItem('hostInfoValue');
  Object.defineProperty(window, 'external', { value: external, configurable: true });
  addEventListener('pagehide', () => stops.forEach((stop) => stop()));
})();
