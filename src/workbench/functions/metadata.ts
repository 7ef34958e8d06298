/** A parameter as the add-in's metadata describes it. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

/** A function as the add-in's metadata describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { dimensionality?: 'scalar' | 'matrix' };
  options?: { requiresAddress?: boolean };
}

/** The metadata file that stands beside the script. */
export interface Metadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}
