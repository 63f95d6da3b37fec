import type { FormBlock } from '../forms/forms.contract.ts';
import { blockSheetName } from '../forms/wording.ts';
import type { AnchoredSheet } from './anchored-sheet.ts';
import type { FileAnswers } from './file-answer.ts';
import type { FileProblem } from './file-problem.ts';
import { ask, type FileQuestion } from './file-question.ts';
import { holdOne } from './held-lines.ts';
import type { RecognisedForm } from './recognise.ts';

export interface HeldSheet {
  readonly block: FormBlock;
  /** Undefined when the sheet of the block is missing. */
  readonly sheet: AnchoredSheet | undefined;
  readonly problems: readonly FileProblem[];
  readonly questions: readonly FileQuestion[];
  /** Copies of it that by the answers do not count. */
  readonly left: readonly AnchoredSheet[];
}

/** The sheet of each block, one where there are copies. */
export const heldSheets = ({ form, sheets }: RecognisedForm, answers: FileAnswers): HeldSheet[] =>
  form.blocks.map((block, index) => {
    const [first, ...others] = sheets.filter(({ block: number }) => number === index + 1);
    if (first !== undefined) return { block, problems: [], ...heldOf(first, others, answers) };
    const missing = { kind: 'missing-sheet' as const, sheet: blockSheetName(form.blocks, index) };
    return { block, sheet: undefined, problems: [missing], questions: [], left: [] };
  });

function heldOf(first: AnchoredSheet, others: readonly AnchoredSheet[], answers: FileAnswers) {
  const all = [first, ...others];
  const at = (index: number) => ({ item: first.block, position: index });
  const asking = ({ position }: { position: number }): FileQuestion => {
    const sheet = all[position]?.sheet.name ?? '';
    const problem = { kind: 'duplicate-sheet' as const, sheet, other: first.sheet.name };
    const choices = [first.sheet.name, sheet].map((shows, index) => ({
      answer: { kind: 'duplicate-sheet' as const, sheet, holds: index === 1 },
      shows,
    }));
    return ask(problem, choices, answers);
  };
  const held = holdOne({ placed: [at(0)], again: others.map((_, index) => at(index + 1)) }, asking);
  return {
    sheet: all[held.placed[0]?.position ?? 0],
    questions: held.questions,
    left: held.left.flatMap(({ position }) => all[position] ?? []),
  };
}
