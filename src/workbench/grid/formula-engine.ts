import { IUniverInstanceService } from '@univerjs/core';
import {
  AstTreeBuilder,
  DependencyManagerService,
  FormulaDataModel,
  FormulaDependencyGenerator,
  FormulaRuntimeService,
  IDefinedNamesService,
  IDependencyManagerService,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  IHyperlinkEngineFormulaService,
  Interpreter,
  Lexer,
  LexerTreeBuilder,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { IFormulaDependencyTree } from '@univerjs/engine-formula';
import { SHEET_COLUMNS, SHEET_ROWS } from '../../workbook/cell-range';
import { AreaIndex } from './area-index';
import { BoundedLexer, BoundedTreeBuilder } from './bounded-parsing';
import { BoundedInterpreter } from './bounded-results';
import { FormulaData } from './formula-data';
import { ScopedNames } from './scoped-names';

/** Allows a formula to spill up to the largest size of a sheet, rather than its current size. */
class RoomyRuntime extends FormulaRuntimeService {
  override setCurrent(row: number, column: number, _rows: number, _columns: number, sheet: string, unit: string): void {
    super.setCurrent(row, column, SHEET_ROWS, SHEET_COLUMNS, sheet, unit);
  }
}

/** Looks for cells that OFFSET and INDIRECT refer to only where a formula has one: it costs an index of all formulas. */
class Dependencies extends FormulaDependencyGenerator {
  protected override async _calculateListByFunctionRefNode(formulas: IFormulaDependencyTree[]): Promise<void> {
    if (formulas.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(formulas);
  }
}

class DependenciesByArea extends DependencyManagerService {
  protected override _dependencyRTreeCache = new AreaIndex(true);
}

/** Univer's formula engine, with names scoped to sheets and spills that enlarge a sheet. */
export class FormulaEngine extends UniverFormulaEnginePlugin {
  override onStarting(): void {
    super.onStarting();
    this._injector.replace([
      IDefinedNamesService,
      { useFactory: (instances: IUniverInstanceService) => new ScopedNames(instances), deps: [IUniverInstanceService] },
    ]);
    this._injector.replace([
      IFormulaRuntimeService,
      {
        useFactory: (config: IFormulaCurrentConfigService, links: IHyperlinkEngineFormulaService) =>
          new RoomyRuntime(config, links),
        deps: [IFormulaCurrentConfigService, IHyperlinkEngineFormulaService],
      },
    ]);
    this._injector.replace([
      FormulaDataModel,
      {
        useFactory: (instances: IUniverInstanceService, lexer: LexerTreeBuilder) => new FormulaData(instances, lexer),
        deps: [IUniverInstanceService, LexerTreeBuilder],
      },
    ]);
    this._injector.replace([IDependencyManagerService, { useClass: DependenciesByArea }]);
    this._injector.replace([IFormulaDependencyGenerator, { useClass: Dependencies }]);
    this._injector.replace([Interpreter, { useClass: BoundedInterpreter }]);
    this._injector.replace([Lexer, { useClass: BoundedLexer }]);
    this._injector.replace([AstTreeBuilder, { useClass: BoundedTreeBuilder }]);
  }
}
