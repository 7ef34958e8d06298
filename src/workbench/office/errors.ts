const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode: 'Excel is in cell-editing mode. Please exit the edit mode and try again.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented in the browser workbook.",
  PropertyNotLoaded:
    'The property is not available. Before reading its value, call the load method on the object that has it and ' +
    'call "context.sync()" on its request context.',
  RequestPayloadSizeLimitExceeded: 'The request is larger than 5 MB.',
  ResponsePayloadSizeLimitExceeded: 'The response is larger than 5 MB.',
} as const;

/** The codes of the errors that the host can throw; Excel throws the same. */
export type OfficeErrorCode = keyof typeof MESSAGES;

/** An error as the Office library throws it. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: string[] = [];
  readonly debugInfo: { code: string; message: string; errorLocation: string };

  constructor(
    readonly code: OfficeErrorCode,
    errorLocation = '',
  ) {
    const message = errorLocation ? `${MESSAGES[code]} (${errorLocation})` : MESSAGES[code];
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}
