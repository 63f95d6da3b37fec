import { type MouseEvent, type RefObject, useMemo } from 'react';
import { type CellGrid, cellAt, type EntryBlock, keyOf, paperElementAt } from '../../shared/entry/cell-grid.ts';
import type { EntrySheet } from '../../shared/entry/entry.contract.ts';
import { areaOf } from '../../shared/entry/typing.ts';
import { entryWords as words } from '../messages/entry.ts';
import { StatusNote } from '../page/StatusNote.tsx';
import { CommuneTable } from './CommuneTable.tsx';
import { ElementTable } from './ElementTable.tsx';
import { Field } from './Field.tsx';
import { noteAtCell } from './note-at-cell.ts';
import styles from './table.module.css';
import type { FindingsOfCells } from './use-entry.ts';
import type { EntryHere } from './use-entry-here.ts';

interface Props {
  readonly sheet: EntrySheet;
  readonly block: EntryBlock;
  readonly grid: CellGrid;
  readonly here: EntryHere;
  readonly findings: FindingsOfCells;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The form as a grid that is typed into. */
export function EntryGrid({ sheet, block, grid, here, findings, field }: Props) {
  const { typing, act, entry } = here;
  const { marks } = entry.saving;
  const { top, left, bottom, right } = areaOf(typing, grid);
  const isOne = top === bottom && left === right;
  const area = useMemo(() => (isOne ? undefined : { top, left, bottom, right }), [isOne, top, left, bottom, right]);
  const paper = useMemo(
    () => new Map<string, number>(sheet.controlTotals.map(({ element, value }) => [element, value])),
    [sheet],
  );
  const Table = block.rows === 'communes' ? CommuneTable : ElementTable;
  const label = labelAt(here, grid);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the pointer only points; all of it is done with keys in the field
    <div
      className={styles.scroller}
      onMouseDown={(event) => pointAt(event, here, field)}
      onMouseMove={(event) => dragOver(event, here)}
      onDoubleClick={(event) => {
        if (positionOf(event) !== undefined) here.open();
      }}
    >
      <Table
        label={words.table(sheet.district, words.blocks[block.rows])}
        block={block}
        grid={grid}
        figures={entry.figures}
        marks={marks}
        findings={findings}
        area={area}
        atRow={typing.at.row}
        atColumn={typing.at.column}
        paper={paper}
      />
      <Field
        field={field}
        label={label}
        typing={typing}
        now={here.now}
        note={noteAtCell(here, grid)}
        isPaper={paperElementAt(grid, typing.at) !== undefined}
        act={act}
        onMeaning={here.follow}
        onCopy={here.copy}
        onPaste={here.paste}
      />
      <StatusNote>{label}</StatusNote>
    </div>
  );
}

function labelAt({ typing, entry, wordsOf }: EntryHere, grid: CellGrid): string {
  const cell = cellAt(grid, typing.at);
  if (cell === undefined) {
    const element = paperElementAt(grid, typing.at);
    return element === undefined ? words.paper : words.cellName(words.paper, element.name);
  }
  const mark = entry.saving.marks.get(keyOf(cell));
  const state = mark === undefined ? '' : ` · ${words[mark.state]}`;
  const locked = cell.lock === null ? '' : ` · ${words.locked}`;
  return `${words.cellName(cell.placeName, cell.element.name)}: ${wordsOf(cell)}${state}${locked}`;
}

function positionOf({ target }: MouseEvent) {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
  return cell === null ? undefined : { row: numberIn(cell, 'data-row'), column: numberIn(cell, 'data-column') };
}

const numberIn = (cell: HTMLElement, name: string): number => Number(cell.getAttribute(name));

/** The focus stays in the field, or comes to it. */
function pointAt(event: MouseEvent, { act }: EntryHere, field: RefObject<HTMLInputElement | null>): void {
  const to = positionOf(event);
  if (to === undefined || event.button !== 0) return;
  event.preventDefault();
  act({ type: 'go', to, extend: event.shiftKey });
  field.current?.focus({ preventScroll: true });
}

function dragOver(event: MouseEvent, { act, typing }: EntryHere): void {
  const to = positionOf(event);
  if (to === undefined || event.buttons !== 1 || typing.draft !== null) return;
  if (to.row === typing.at.row && to.column === typing.at.column) return;
  act({ type: 'go', to, extend: true });
}
