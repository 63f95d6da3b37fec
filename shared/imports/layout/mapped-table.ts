import type { FormBlock } from '../../forms/forms.contract.ts';
import type { BlockGrid } from '../block-grid.ts';
import type { FileNote } from '../file-note.ts';

/** A table of a layout that is none of our forms, laid out as our own blocks are; `grid.problems` holds what must be asked. */
export interface MappedTable {
  readonly block: FormBlock;
  readonly grid: BlockGrid;
  readonly notes: readonly FileNote[];
}
