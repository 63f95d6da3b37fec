import { placesOf } from '../forms/form-issue.ts';
import type { FormBlock } from '../forms/forms.contract.ts';
import type { AnchoredSheet } from './anchored-sheet.ts';
import { type BlockGrid, blockGrid, type GivenBlock, heldGrid } from './block-grid.ts';
import type { FileAnswers } from './file-answer.ts';
import { foreignRows } from './foreign-rows.ts';
import type { KnownDistrict } from './known-forms.ts';
import { mergedFigures } from './merged-figures.ts';

/** The grid of a sheet with all that was answered: rows that got a place are its rows, what is left out is left out. */
export function answeredGrid(
  sheet: AnchoredSheet,
  block: FormBlock,
  district: KnownDistrict,
  answers: FileAnswers,
): BlockGrid {
  const places = placesOf(block, { reporter: district.place, communes: district.communes });
  const first = blockGrid(sheet, block, district, answers);
  const foreign = foreignRows(first, places, answers);
  const rows = [...sheet.rows, ...foreign.lines];
  const grid = foreign.lines.length === 0 ? first : blockGrid({ ...sheet, rows }, block, district, answers);
  const { questions, skips } = withMerged(grid, answers);
  return { ...grid, questions: [...questions, ...foreign.questions], skips: [...skips, ...foreign.skips] };
}

/** The same for a table that is none of our forms: what it has no line for is no fault of its, and its labels are its own. */
export const mappedGrid = (given: GivenBlock, answers: FileAnswers): BlockGrid =>
  withMerged(heldGrid(given, answers).grid, answers);

function withMerged(grid: BlockGrid, answers: FileAnswers): BlockGrid {
  const merged = mergedFigures(grid, answers);
  return {
    ...grid,
    questions: [...grid.questions, ...merged.map(({ question }) => question)],
    skips: [...grid.skips, ...merged.flatMap(({ skip }) => skip)],
  };
}
