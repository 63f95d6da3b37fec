import type { ChipCatalog } from './chip.ts';
import type { BlockId, Outline } from './outline.ts';
import { problemsIn, type TemplateProblem } from './say-template.ts';

/** Where in an outline something cannot be read: in a block, or in the title of a section (counted from 0). */
export interface OutlineProblem extends TemplateProblem {
  readonly section: number;
  readonly block: BlockId | null;
}

/** Everything in an outline that could not be said. */
export const outlineProblems = ({ sections }: Outline, catalog: ChipCatalog): OutlineProblem[] =>
  sections.flatMap(({ title, blocks }, section) => [
    ...problemsIn(title, catalog).map((problem) => ({ ...problem, section, block: null })),
    ...blocks.flatMap((block) =>
      'text' in block
        ? problemsIn(block.text, catalog).map((problem) => ({ ...problem, section, block: block.id }))
        : [],
    ),
  ]);
