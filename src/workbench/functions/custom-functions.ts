/** Function that the add-in's script registers. */
export type CustomFunction = (...args: unknown[]) => unknown;

const LONGEST_MESSAGE = 255;

/** Codes of `CustomFunctions.ErrorCode`, with the text of the error in a cell. */
export const ErrorCode = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
} as const;

/** Error value as in Excel: only #VALUE! and #N/A carry a message, which is truncated. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    const carries = code === ErrorCode.invalidValue || code === ErrorCode.notAvailable;
    super(carries ? message.slice(0, LONGEST_MESSAGE) : '');
  }
}

/** `CustomFunctions` for the add-in's script, with the functions that it registers. */
export class CustomFunctionsRuntime {
  readonly Error = CustomFunctionsError;
  readonly ErrorCode = ErrorCode;
  private readonly functions = new Map<string, CustomFunction>();

  /** Associates an id of the metadata with a function. */
  readonly associate = (id: string | Record<string, CustomFunction>, implementation?: CustomFunction): void => {
    if (typeof id === 'object') Object.entries(id).forEach(([key, value]) => this.associate(key, value));
    else if (implementation) this.functions.set(id.toUpperCase(), implementation);
  };

  /** Finds a registered function by id. */
  find(id: string): CustomFunction | undefined {
    return this.functions.get(id.toUpperCase());
  }
}
