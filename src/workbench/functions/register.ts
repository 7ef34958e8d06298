import type { Injector } from '@univerjs/core';
import { FunctionType, type IFunctionInfo, IFunctionService } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { CustomFunctionsRuntime } from './custom-functions';
import { CustomFunctionExecutor, type ExecutorContext } from './executor';
import type { FunctionMetadata, AddInMetadata } from './metadata';

/** Registers the script's functions with the grid, with their help; returns their full names. */
export function registerFunctions(
  injector: Injector,
  namespace: string,
  metadata: AddInMetadata,
  runtime: CustomFunctionsRuntime,
  context: Omit<ExecutorContext, 'allowErrors'>,
): string[] {
  const allowErrors = metadata.allowErrorForDataTypeAny === true;
  const executors = metadata.functions.map((entry) => {
    const implementation = runtime.find(entry.id);
    if (!implementation) throw new Error(`The metadata has ${entry.id}, but the script did not register it.`);
    return new CustomFunctionExecutor(`${namespace}.${entry.name}`, entry, implementation, {
      ...context,
      allowErrors,
    });
  });
  injector.get(IFunctionService).registerExecutors(...executors);
  injector
    .get(IDescriptionService)
    .registerDescriptions(metadata.functions.map((entry) => describe(`${namespace}.${entry.name}`, entry)));
  return executors.map((executor) => String(executor.name));
}

function describe(functionName: string, { description = '', parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(({ name, description: detail, optional, repeating }) => ({
      name,
      detail: detail ?? name,
      example: name,
      require: optional ? 0 : 1,
      repeat: repeating ? 1 : 0,
    })),
  };
}
