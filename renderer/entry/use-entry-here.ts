import { type ClipboardEvent, useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { type CellGrid, cellAt, type GridCell, keyOf, type Position } from '../../shared/entry/cell-grid.ts';
import type { GivenCell } from '../../shared/entry/entry.contract.ts';
import { planFillDown } from '../../shared/entry/paste.ts';
import { areaOf, type Commit, rowsIn, type Typing, type TypingAction } from '../../shared/entry/typing.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { figureInWords } from '../messages/entry.ts';
import { copyBlock, type PasteAsked, pastedBlock } from './clipboard.ts';
import type { KeyMeaning } from './entry-keys.ts';
import { typedText } from './figure-texts.ts';
import type { EntrySheetState } from './use-entry-sheet.ts';
import { useTyping } from './use-typing.ts';

export interface EntryHere {
  readonly entry: EntrySheetState;
  readonly typing: Typing;
  readonly now: () => Typing;
  readonly act: (action: TypingAction) => Typing;
  readonly open: () => void;
  /** For another part of the form. */
  readonly toStart: () => void;
  /** True when the key was the grid's own. */
  readonly follow: (meaning: KeyMeaning) => boolean;
  readonly copy: (event: ClipboardEvent) => void;
  readonly paste: (event: ClipboardEvent) => void;
  /** A block that is not taken without a word. */
  readonly asked: PasteAsked | undefined;
  readonly answerPaste: (isTaken: boolean) => void;
  readonly wordsOf: (cell: GridCell) => string;
  readonly paperError: AppError | undefined;
}

interface Place {
  readonly grid: CellGrid;
  readonly entry: EntrySheetState;
  readonly district: PlaceId;
  readonly period: PeriodCode;
  readonly onPanel: () => void;
  readonly onLeave: () => void;
}

/** All that keys, clipboard and pointer do to the grid that is shown. */
export function useEntryHere(place: Place): EntryHere {
  const { grid, entry } = place;
  const paper = useCommand(api.entry.saveControlTotal);
  const { typing, now, act } = useTyping(grid, (commit) => take(commit, place, paper.run));
  const [asked, setAsked] = useState<PasteAsked>();
  const open = () => void act({ type: 'open', text: openedText(now().at, grid, entry) });
  const goTo = (cells: readonly GivenCell[] | undefined) => {
    const to = positionOf(cells?.[0], grid);
    if (to !== undefined) act({ type: 'go', to, extend: false });
  };
  return {
    entry,
    typing,
    now,
    act,
    open,
    toStart: () => {
      act({ type: 'cancel' });
      act({ type: 'go', to: { row: 0, column: 0 }, extend: false });
    },
    follow: (meaning) => follow(meaning, { ...place, typing: now(), act, open, goTo }),
    copy: (event) => copyBlock(event, now(), grid, entry),
    paste: (event) => {
      const plan = pastedBlock(event, now(), grid);
      if (plan === undefined) return;
      if (plan !== 'too-large' && plan.refused.length === 0 && !plan.isOtherSize) entry.write(plan.cells);
      else setAsked(plan);
    },
    asked,
    answerPaste: (isTaken) => {
      if (isTaken && asked !== undefined && asked !== 'too-large') entry.write(asked.cells);
      setAsked(undefined);
    },
    wordsOf: (cell) => figureInWords(entry.figureOf(cell), cell.element),
    paperError: paper.error,
  };
}

type SavePaper = (input: Parameters<typeof api.entry.saveControlTotal>[0]) => void;

function take(commit: Commit, { entry, district, period }: Place, savePaper: SavePaper): void {
  switch (commit.kind) {
    case 'figures':
      entry.write(commit.cells.map((cell) => ({ cell, figure: commit.figure })));
      break;
    case 'paper':
      savePaper({ element: commit.element, district, period, value: commit.value });
      break;
  }
}

interface Follow extends Place {
  readonly typing: Typing;
  readonly act: (action: TypingAction) => Typing;
  readonly open: () => void;
  readonly goTo: (cells: readonly GivenCell[] | undefined) => void;
}

function follow(meaning: KeyMeaning, here: Follow): boolean {
  const { typing, act, entry, grid } = here;
  switch (meaning.kind) {
    case 'move':
      return move(meaning.move, here);
    case 'clear':
      act({ type: 'clear' });
      return true;
    case 'cancel':
      return cancel(here);
    case 'open':
      here.open();
      return true;
    case 'undo':
    case 'redo':
      if (typing.draft !== null) act({ type: 'cancel' });
      else here.goTo(entry[meaning.kind]());
      return true;
    case 'fill-down':
      entry.write(planFillDown(rowsIn(areaOf(typing, grid), grid), entry.figureOf));
      return true;
    case 'panel':
      here.onPanel();
      return true;
    case 'leave':
      here.onLeave();
      return true;
  }
}

/** False when there was nothing to give up: then Esc is for what stands beside the grid. */
function cancel({ typing, act, grid, entry }: Follow): boolean {
  act({ type: 'cancel' });
  if (typing.draft !== null || typing.refusal !== null) return true;
  const cell = cellAt(grid, typing.at);
  const isRefused = cell !== undefined && entry.saving.marks.get(keyOf(cell))?.state === 'refused';
  if (isRefused) entry.saving.forget(keyOf(cell));
  return isRefused;
}

/** Tab at the last cell goes on to what follows the grid. */
function move(kind: Extract<KeyMeaning, { kind: 'move' }>['move'], { typing, act }: Follow): boolean {
  const after = act({ type: 'move', move: kind });
  const isTab = kind === 'next' || kind === 'back';
  const stays = after.at.row === typing.at.row && after.at.column === typing.at.column && after.draft === null;
  return !(isTab && stays);
}

function positionOf(given: GivenCell | undefined, grid: CellGrid): Position | undefined {
  if (given === undefined) return undefined;
  const isIt = (cell: GridCell) => cell.place === given.place && cell.element.code === given.element;
  const row = grid.rows.findIndex((cells) => cells.some(isIt));
  const column = grid.rows[row]?.findIndex(isIt) ?? -1;
  return row < 0 || column < 0 ? undefined : { row, column };
}

function openedText(at: Position, grid: CellGrid, entry: EntrySheetState): string {
  const cell = cellAt(grid, at);
  return cell === undefined ? '' : typedText(cell, entry.figureOf(cell));
}
