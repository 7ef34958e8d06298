/** A function as the add-in's script hands it over. */
export type CustomFunction = (...args: unknown[]) => unknown;

const LONGEST_MESSAGE = 255;

/** The codes of `CustomFunctions.ErrorCode`, with the text that a cell shows. */
export const ErrorCode = {
  divisionByZero: '#DIV/0!',
  invalidName: '#NAME?',
  invalidNumber: '#NUM!',
  invalidReference: '#REF!',
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  nullReference: '#NULL!',
} as const;

/** An error value, as in Excel: only #VALUE! and #N/A carry a message, and a long one is cut. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    const carries = code === ErrorCode.invalidValue || code === ErrorCode.notAvailable;
    super(carries ? message.slice(0, LONGEST_MESSAGE) : '');
  }
}

/** The `CustomFunctions` that the add-in's script finds, and what it registered there. */
export class CustomFunctionsRuntime {
  readonly Error = CustomFunctionsError;
  readonly ErrorCode = ErrorCode;
  private readonly functions = new Map<string, CustomFunction>();

  /** Couples an id of the metadata to a function. */
  readonly associate = (id: string | Record<string, CustomFunction>, implementation?: CustomFunction): void => {
    if (typeof id === 'object') Object.entries(id).forEach(([key, value]) => this.associate(key, value));
    else if (implementation) this.functions.set(id.toUpperCase(), implementation);
  };

  /** The function with this id, if the script registered it. */
  find(id: string): CustomFunction | undefined {
    return this.functions.get(id.toUpperCase());
  }
}
