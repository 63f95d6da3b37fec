import { useMemo } from 'react';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import type { OpenedCell } from '../../grid/opened-cell.ts';
import type { OpenTask } from '../open-task.ts';
import { type GridRow, type TaskGridRow, taskOf, taskRow } from './grid-rows.ts';

export const useTaskRows = (tasks: readonly TaskRow[]): readonly TaskGridRow[] =>
  useMemo(() => tasks.map(taskRow), [tasks]);

/** Everybody's part of the task in the row. */
export const opener =
  (onOpen: (open: OpenTask) => void) =>
  ({ row, byKeyboard, back }: OpenedCell<GridRow>): void => {
    const task = taskOf(row);
    if (task !== undefined) onOpen({ id: task.id, scope: null, byKeyboard, back });
  };
