/** Parameter in the metadata of the add-in. */
export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: 'scalar' | 'matrix';
  optional?: boolean;
  repeating?: boolean;
}

/** Function in the metadata of the add-in. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  parameters: ParameterMetadata[];
  result?: { dimensionality?: 'scalar' | 'matrix' };
  options?: { requiresAddress?: boolean };
}

/** Metadata file of the add-in. */
export interface AddInMetadata {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}
