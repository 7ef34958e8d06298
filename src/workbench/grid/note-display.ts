import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellCustomRender, ICellDataForSheetInterceptor, Injector } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { CellAlertManagerService, CellAlertType, HoverManagerService, SheetsRenderService } from '@univerjs/sheets-ui';
import type { Grid } from './grid';
import { SetAnnotationsMutation } from './undo';

const ALERT_KEY = 'nplv-note';
const WIDTH_PX = 280;
const HEAD_PX = 44;
const LINE_PX = 20;
/** Characters per line of the card. */
const LINE_LENGTH = 36;
const MARK_PX = 7;
const MARK_COLOR = '#c4314b';

/** Marks cells with a note or comment, and shows it on hover. */
export function showNotes(injector: Injector, grid: Grid): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _location, next) => {
      const noted = cell?.custom && ('note' in cell.custom || 'comment' in cell.custom);
      return next(noted ? ({ ...cell, customRender: [mark] } as ICellDataForSheetInterceptor) : cell);
    },
  });
  injector.get(SheetsRenderService).registerSkeletonChangingMutations(SetAnnotationsMutation.id);
  const alerts = injector.get(CellAlertManagerService);
  injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    alerts.removeAlert(ALERT_KEY);
    if (!hovered) return;
    const { subUnitId, row, col } = hovered.location;
    const kinds = ['note', 'comment'] as const;
    const found = kinds.flatMap((kind) => grid.annotations.find(kind, subUnitId, row, col) ?? []);
    if (!found.length) return;
    const message = found.map(({ content }) => content).join('\n');
    const look = {
      type: CellAlertType.INFO,
      title: found[0]?.author ?? '',
      width: WIDTH_PX,
      height: heightOf(message),
    };
    alerts.showAlert({ ...look, message, location: hovered.location, key: ALERT_KEY });
  });
}

/** Height of a card; the grid uses it to choose the side of the cell. */
function heightOf(message: string): number {
  const lines = message.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
  return HEAD_PX + lines * LINE_PX;
}

const mark: ICellCustomRender = {
  drawWith(context, { primaryWithCoord: { endX, startY } }) {
    context.save();
    context.fillStyle = MARK_COLOR;
    context.beginPath();
    context.moveTo(endX - MARK_PX, startY);
    context.lineTo(endX, startY);
    context.lineTo(endX, startY + MARK_PX);
    context.fill();
    context.restore();
  },
};
