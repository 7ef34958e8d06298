const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
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

/** Codes of the errors that the host answers; Excel answers the same. */
export type OfficeErrorCode = keyof typeof MESSAGES;

/** Error as the Office library throws it. */
export class OfficeError extends Error {
  override readonly name = 'RichApi.Error';
  readonly traceMessages: string[] = [];
  readonly debugInfo: { code: string; message: string; errorLocation: string };

  constructor(
    readonly code: OfficeErrorCode,
    errorLocation = '',
    message: string = MESSAGES[code],
  ) {
    super(message);
    this.debugInfo = { code, message, errorLocation };
  }
}
