import { Button } from '@mantine/core';
import type { RefObject } from 'react';
import { type CellGrid, keyOf, type Position } from '../../shared/entry/cell-grid.ts';
import { entryWords as words } from '../messages/entry.ts';
import type { FindingsOfCells } from './use-entry.ts';
import type { EntryHere } from './use-entry-here.ts';

interface Props {
  readonly grid: CellGrid;
  readonly findings: FindingsOfCells;
  readonly here: EntryHere;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** From one cell that needs another look to the next. */
export function FindingsButton({ grid, findings, here: { typing, act }, field }: Props) {
  const marked = grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (findings.has(keyOf(cell)) ? [{ row, column }] : [])),
  );
  const [first] = marked;
  if (first === undefined) return null;
  const next = marked.find((position) => isAfter(position, typing.at)) ?? first;
  return (
    <Button
      variant="default"
      title={words.findingsMeaning}
      onClick={() => {
        act({ type: 'go', to: next, extend: false });
        field.current?.focus();
      }}
    >
      {words.findings(marked.length)}
    </Button>
  );
}

const isAfter = (a: Position, b: Position): boolean => a.row > b.row || (a.row === b.row && a.column > b.column);
