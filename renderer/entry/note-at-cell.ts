import { type CellGrid, cellAt, keyOf, paperElementAt } from '../../shared/entry/cell-grid.ts';
import { readTyped } from '../../shared/entry/read-typed.ts';
import { figureInWords, refusalSentence, typingHint, entryWords as words } from '../messages/entry.ts';
import type { EntryHere } from './use-entry-here.ts';

/** What is to be said at the cell: why it was not taken, or what the signs typed so far mean. */
export function noteAtCell({ typing, entry }: EntryHere, grid: CellGrid) {
  const cell = cellAt(grid, typing.at);
  const element = cell?.element ?? paperElementAt(grid, typing.at);
  if (typing.refusal !== null) {
    const lock = cell?.lock ?? grid.rows[0]?.[typing.at.column]?.lock ?? null;
    return { text: refusalSentence(typing.refusal, typing.draft?.text ?? '', element, lock), isRefusal: true };
  }
  if (cell === undefined) return undefined;
  if (typing.draft !== null) return meaningNote(typing.draft.text, cell.element);
  const mark = entry.saving.marks.get(keyOf(cell));
  return mark?.state === 'refused' ? { text: `${words.refused}: ${mark.why}`, isRefusal: true } : undefined;
}

function meaningNote(text: string, element: NonNullable<ReturnType<typeof cellAt>>['element']) {
  const reading = readTyped(text, element);
  if (reading.kind === 'problem') return hintNote(element);
  const isPlain = reading.figure === null || (reading.figure.state === 'number' && typingHint(element) === undefined);
  return isPlain
    ? hintNote(element)
    : { text: words.preview(figureInWords(reading.figure, element)), isRefusal: false };
}

function hintNote(element: Parameters<typeof typingHint>[0]) {
  const text = typingHint(element);
  return text === undefined ? undefined : { text, isRefusal: false };
}
