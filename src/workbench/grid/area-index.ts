import { type IRTreeItem, type IUnitRange, RTree } from '@univerjs/core';

type Tree = ReturnType<RTree['getTree']>;
type Box = Parameters<Tree['insert']>[0];

/**
 * Index of the areas that formulas refer to, which adds those of many formulas at once, when it is first searched:
 * one by one takes several times as long, and makes a tree that is slower to search.
 */
export class AreaIndex extends RTree {
  private waiting: IRTreeItem[] = [];

  override insert(item: IRTreeItem): void {
    const { startRow, endRow, startColumn, endColumn } = item.range;
    if (startRow === endRow && startColumn === endColumn) super.insert(item);
    else this.waiting.push(item);
  }

  override getTree(unit: string, sheet: string): Tree {
    this.addWaiting();
    return super.getTree(unit, sheet);
  }

  override searchGenerator(search: IUnitRange): ReturnType<RTree['searchGenerator']> {
    this.addWaiting();
    return super.searchGenerator(search);
  }

  override removeById(unit: string, sheet?: string): void {
    this.addWaiting();
    super.removeById(unit, sheet);
  }

  override clear(): void {
    this.waiting = [];
    super.clear();
  }

  private addWaiting(): void {
    if (this.waiting.length === 0) return;
    const trees = new Map<Tree, Box[]>();
    for (const item of this.waiting) {
      const tree = super.getTree(item.unitId, item.sheetId);
      const boxes = trees.get(tree);
      if (boxes) boxes.push(boxOf(item));
      else trees.set(tree, [boxOf(item)]);
    }
    this.waiting = [];
    for (const [tree, boxes] of trees) tree.load(boxes);
  }
}

/** Area of an item; one of whole rows or columns has no number for where it starts and ends. */
function boxOf({ range, id }: IRTreeItem): Box {
  const given = (number: number, otherwise: number) => (Number.isNaN(number) ? otherwise : number);
  return {
    minX: given(range.startColumn, 0),
    minY: given(range.startRow, 0),
    maxX: given(range.endColumn, Number.POSITIVE_INFINITY),
    maxY: given(range.endRow, Number.POSITIVE_INFINITY),
    id,
  };
}
