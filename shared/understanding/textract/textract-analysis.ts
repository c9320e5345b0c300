import * as z from 'zod';
import type { LabelledValue } from '../analysis/document-analysis.ts';
import type { Box } from '../page.ts';
import type { DocumentTable, TableCell } from '../tables/table.ts';
import { Block, childrenOf } from './textract-blocks.ts';
import { boxOfGeometry, type Turns, turnsOf } from './textract-geometry.ts';

/**
 * Tables and pairs of label and value in the blocks of Textract's AnalyzeDocument, of one page, that is told. Boxes are of the
 * upright page. Throws a `ZodError` for what are no blocks.
 * https://docs.aws.amazon.com/textract/latest/dg/how-it-works-tables.html and `…-kvp.html`
 */
export function analysisFromBlocks(
  blocks: readonly unknown[],
  page: number,
): { tables: DocumentTable[]; pairs: LabelledValue[] } {
  const known = z.array(Block).parse(blocks);
  const byId = new Map(known.map((block) => [block.Id, block]));
  const turns = turnsOf(known.filter(({ BlockType }) => BlockType === 'WORD'));
  const context = { byId, turns };
  return {
    tables: known.flatMap((block) =>
      block.BlockType === 'TABLE' ? [{ page, cells: cellsOf(block, context) }] : [],
    ),
    pairs: known.flatMap((block) => {
      const isKey = block.BlockType === 'KEY_VALUE_SET' && block.EntityTypes?.includes('KEY') === true;
      return isKey ? pairOf(block, context) : [];
    }),
  };
}

interface Context {
  readonly byId: ReadonlyMap<string, Block>;
  readonly turns: Turns;
}

/** The cells of a table from top left to bottom right; those that were merged are the one cell that they form. */
function cellsOf(table: Block, context: Context): TableCell[] {
  const { byId } = context;
  const merged = relatedOf(table, 'MERGED_CELL', byId);
  const covered = new Set(merged.flatMap((cell) => childrenOf(cell, byId).map(({ Id }) => Id)));
  const single = childrenOf(table, byId).filter(
    ({ BlockType, Id }) => BlockType === 'CELL' && !covered.has(Id),
  );
  const text = (cell: Block) =>
    cell.BlockType === 'MERGED_CELL'
      ? childrenOf(cell, byId)
          .map((part) => textOf(part, context))
          .filter((part) => part !== '')
          .join(' ')
      : textOf(cell, context);
  return [...single, ...merged]
    .map((cell) => ({
      row: (cell.RowIndex ?? 1) - 1,
      col: (cell.ColumnIndex ?? 1) - 1,
      rowSpan: cell.RowSpan ?? 1,
      colSpan: cell.ColumnSpan ?? 1,
      text: text(cell),
      box: boxOf(cell, context),
    }))
    .sort((a, b) => a.row - b.row || a.col - b.col);
}

/** A pair without words on either side says nothing. */
function pairOf(key: Block, context: Context): LabelledValue[] {
  const label = textOf(key, context);
  const values = relatedOf(key, 'VALUE', context.byId);
  const value = values
    .map((each) => textOf(each, context))
    .join(' ')
    .trim();
  const [first] = values;
  if (label === '' || value === '' || first === undefined) return [];
  const confidence = Math.min(key.Confidence ?? 0, first.Confidence ?? key.Confidence ?? 0) / 100;
  return [{ label, value, confidence, box: boxOf(first, context) }];
}

function relatedOf({ Relationships }: Block, type: string, byId: ReadonlyMap<string, Block>): Block[] {
  const ids = (Relationships ?? []).flatMap(({ Type, Ids }) => (Type === type ? Ids : []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Words in their order, boxes that are ticked as a cross. */
function textOf(block: Block, { byId }: Context): string {
  return childrenOf(block, byId)
    .flatMap(({ BlockType, Text, SelectionStatus }) => {
      if (BlockType === 'SELECTION_ELEMENT') return SelectionStatus === 'SELECTED' ? ['X'] : [];
      return Text === null || Text === undefined ? [] : [Text];
    })
    .join(' ');
}

function boxOf({ Geometry }: Block, { turns }: Context): Box | null {
  return Geometry ? boxOfGeometry(Geometry, turns) : null;
}
