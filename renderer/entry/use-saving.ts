import { useEffect, useMemo, useRef, useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { cellKey, sameFigure } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure, EntrySheet, GivenCell, RefusedCell } from '../../shared/entry/entry.contract.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { errorOf } from '../ipc/use-query.ts';
import { refusedSentence } from '../messages/entry.ts';
import { errorMessage } from '../messages/errors.ts';
import { createSaveQueue, type RecordSource } from './save-queue.ts';

/** What was typed here, until the sheet itself says it. */
export interface Mark {
  readonly state: 'saving' | 'saved' | 'refused';
  readonly figure: EntryFigure | null;
  /** Why it was refused. */
  readonly why: string;
}
export type Marks = ReadonlyMap<string, Mark>;

export interface Saving {
  readonly marks: Marks;
  /** Undefined until something was saved. */
  readonly savedAt: Date | undefined;
  readonly save: (cells: readonly GivenCell[], source: RecordSource) => void;
  readonly forget: (key: string) => void;
}

const keyOf = ({ place, element }: GivenCell | RefusedCell): string => cellKey(place, element);

export function useSaving(period: PeriodCode, elements: ReadonlyMap<ElementCode, DataElement>): Saving {
  const [marks, setMarks] = useState<Marks>(new Map());
  const [savedAt, setSavedAt] = useState<Date>();
  const known = useRef(elements);
  known.current = elements;
  const save = useMemo(() => {
    const change = (cells: readonly GivenCell[], markOf: (cell: GivenCell) => Mark) =>
      setMarks((before) => marked(before, cells, markOf));
    return createSaveQueue(
      ({ cells, source }) => api.entry.record({ period, cells: [...cells], mode: 'fitting', reason: '', source }),
      {
        saving: (cells) => change(cells, ({ figure }) => ({ state: 'saving', figure, why: '' })),
        answered: (cells, refused) => {
          const reasons = new Map(refused.map((cell) => [keyOf(cell), reasonOf(cell, known.current)]));
          change(cells, (cell) => answered(cell, reasons.get(keyOf(cell))));
          if (refused.length < cells.length) setSavedAt(new Date());
        },
        failed: (cells, cause) => {
          const why = errorMessage(errorOf(cause)).title;
          change(cells, ({ figure }) => ({ state: 'refused', figure, why }));
        },
      },
    );
  }, [period]);
  const forget = (key: string) => setMarks((before) => new Map([...before].filter(([each]) => each !== key)));
  return { marks, savedAt, save, forget };
}

/** A figure typed again while the older one was on its way is still being saved. */
function marked(before: Marks, cells: readonly GivenCell[], markOf: (cell: GivenCell) => Mark): Marks {
  const after = new Map(before);
  for (const cell of cells) {
    const mark = markOf(cell);
    const waiting = before.get(keyOf(cell));
    const isOlder = mark.state !== 'saving' && waiting !== undefined && !sameFigure(waiting.figure, mark.figure);
    if (!isOlder) after.set(keyOf(cell), mark);
  }
  return after;
}

const answered = ({ figure }: GivenCell, why: string | undefined): Mark =>
  why === undefined ? { state: 'saved', figure, why: '' } : { state: 'refused', figure, why };

function reasonOf(cell: RefusedCell, elements: ReadonlyMap<ElementCode, DataElement>): string {
  const element = elements.get(cell.element);
  return element === undefined ? cell.element : refusedSentence(cell, element);
}

export type Figures = ReadonlyMap<string, EntryFigure | null>;

/** The figures as they are to be read now: what was just typed goes before what the keeper last told. */
export function useFigures(sheet: EntrySheet, marks: Marks): Figures {
  const stored = useMemo(
    () => new Map(sheet.cells.map(({ place, element, figure }) => [cellKey(place, element), figure])),
    [sheet],
  );
  const told = useToldMarks(stored, marks);
  return useMemo(() => {
    const figures = new Map<string, EntryFigure | null>(stored);
    for (const [key, mark] of marks)
      if (mark.state !== 'refused' && told.get(key) !== mark) figures.set(key, mark.figure);
    return figures;
  }, [stored, marks, told]);
}

/** Saved figures the keeper has told back once; from then on its word counts, whoever changed the figure since. */
function useToldMarks(stored: Figures, marks: Marks): ReadonlyMap<string, Mark> {
  const [told, setTold] = useState<ReadonlyMap<string, Mark>>(new Map());
  useEffect(() => {
    setTold((before) => {
      const fresh = [...marks].filter(
        ([key, mark]) =>
          mark.state === 'saved' && before.get(key) !== mark && sameFigure(stored.get(key) ?? null, mark.figure),
      );
      return fresh.length === 0 ? before : new Map([...before, ...fresh]);
    });
  }, [stored, marks]);
  return told;
}
