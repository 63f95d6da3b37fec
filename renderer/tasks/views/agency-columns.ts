import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import type { Assignment } from '../../../shared/tasks/tasks.contract.ts';
import { listWords, progressSigns, roleMark, roleName, taskWords as words } from '../../messages/tasks.ts';
import { signElement } from '../../page/sign-element.ts';
import { partOf } from './agency-work.ts';
import { type GridRow, taskOf } from './grid-rows.ts';

/** One agency's part of each task. */
export function agencyColumns(agency: AgencyId): ColDef<GridRow, Assignment>[] {
  const part: Pick<ColDef<GridRow, Assignment>, 'valueGetter'> = {
    valueGetter: ({ data }) => {
      const task = taskOf(data);
      return task && partOf(task, agency);
    },
  };
  const column = (
    colId: string,
    headerName: string,
    width: number,
    draw: (one: Assignment) => HTMLElement | string,
  ) => ({
    ...part,
    colId,
    headerName,
    width,
    cellRenderer: ({ value }: ICellRendererParams<GridRow, Assignment>) => (value ? draw(value) : ''),
  });
  return [
    column('role', words.role, 104, ({ role, binding, basis }) =>
      withWord(roleMark(role, binding), roleName(role, binding), basis === 'text' ? 'brand' : 'neutral'),
    ),
    column('progress', words.progress, 160, ({ progress }) => {
      const { mark, word, tone } = progressSigns[progress];
      return withWord(mark, word, tone);
    }),
    column('percent', listWords.percent, 60, ({ percent }) => (percent === null ? '' : words.percentOf(percent))),
    { ...column('result', listWords.lastResult, 200, lastResult), flex: 2, minWidth: 160 },
    column('evidence', listWords.evidence, 92, ({ evidence }) => (evidence === 0 ? '' : String(evidence))),
  ];
}

function withWord(mark: string, word: string, tone: 'brand' | (typeof progressSigns)['done']['tone']): HTMLElement {
  const cell = document.createElement('span');
  const chip = signElement({ tone, mark, meaning: mark });
  cell.append(chip, ` ${word}`);
  return cell;
}

function lastResult({ lastResult: last, note }: Assignment): HTMLElement | string {
  const text = last === null ? note : listWords.resultOn(formatDay(last.on), last.text);
  if (text === '') return '';
  const cell = document.createElement('span');
  cell.textContent = text;
  cell.title = text;
  return cell;
}
