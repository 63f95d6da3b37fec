import type { ColDef, ICellRendererParams } from 'ag-grid-community';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { AgencyId } from '../../../shared/ids.ts';
import type { Role } from '../../../shared/tasks/task-seed.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { highlight } from '../../../shared/text/highlight.ts';
import type { DrawnWith } from '../../grid/PlainGrid.tsx';
import { basisNames, listWords, matrixWords, progressSigns, taskWords as words } from '../../messages/tasks.ts';
import { signElement } from '../../page/sign-element.ts';
import { foundIn } from '../search/found-in.ts';
import { markElement } from '../search/mark-element.ts';
import type { Search } from '../search/use-search.ts';
import { summariseProgress } from '../summarise-progress.ts';
import { type GridRow, taskOf } from './grid-rows.ts';
import styles from './views.module.css';

type Column = ColDef<GridRow, TaskRow>;
type Params = ICellRendererParams<GridRow, TaskRow, DrawnWith<Search | null>>;
type Draw = (task: TaskRow, search: Search | null) => HTMLElement | string;

/** The task is the value, and the search the cell is drawn with. */
const drawn = (draw: Draw): Pick<Column, 'valueGetter' | 'cellRenderer'> => ({
  valueGetter: ({ data }) => taskOf(data),
  cellRenderer: ({ value, context }: Params) => (value ? draw(value, context.drawnWith) : ''),
});

const sortedBy = (text: (task: TaskRow) => string): Pick<Column, 'comparator' | 'sortable'> => ({
  sortable: true,
  comparator: (a, b) => compareVietnamese(a ? text(a) : '', b ? text(b) : ''),
});

export const clauseColumn: Column = {
  colId: 'clause',
  headerName: words.columns.clause,
  width: 84,
  ...drawn((task, search) => markElement(highlight(task.clause, search?.words ?? []))),
};

export const titleColumn: Column = {
  colId: 'title',
  headerName: words.columns.title,
  lockVisible: true,
  ...drawn(title),
};

function title(task: TaskRow, search: Search | null): HTMLElement {
  const line = markElement(highlight(task.title, search?.words ?? []), ...titleSigns(task));
  line.title = task.endedOn === null ? task.title : `${task.title} (${words.ended(formatDay(task.endedOn))})`;
  if (task.endedOn !== null) line.className = styles.ended ?? '';
  return line;
}

/** A task of ours, and one whose words were superseded, say so before their title. */
function titleSigns({ origin, superseded }: TaskRow): HTMLElement[] {
  const ours = { tone: 'neutral', mark: words.officeMark, meaning: words.ofOffice } as const;
  const changed = { tone: 'caution', mark: words.supersededMark, meaning: words.superseded } as const;
  const signs = [...(origin === 'office' ? [ours] : []), ...(superseded === null ? [] : [changed])];
  return signs.map((sign) => {
    const element = signElement(sign);
    element.classList.add(styles.before ?? '');
    return element;
  });
}

export const roleColumn = (role: Role, districts: ReadonlySet<AgencyId>): Column => ({
  colId: role,
  headerName: role === 'lead' ? words.columns.lead : words.columns.support,
  flex: 1,
  minWidth: 112,
  ...sortedBy((task) => namesOf(task, role, districts).join(', ')),
  ...drawn((task) => agencies(task, role, districts)),
});

/** Who; all districts together as one; our own reading of the plan marked as ours. */
function agencies(task: TaskRow, role: Role, districts: ReadonlySet<AgencyId>): HTMLElement | string {
  const names = namesOf(task, role, districts);
  const assigned = task.assignments.filter((assignment) => assignment.role === role);
  const cell = document.createElement('span');
  cell.title = assigned.map(({ agency }) => agency).join('\n');
  if (names.length === 0 && role === 'lead') {
    cell.className = styles.notNamed ?? '';
    cell.append(words.notNamed);
    return cell;
  }
  cell.append(names.join(', '));
  if (assigned.some(({ basis }) => basis === 'office')) {
    cell.append(' ', signElement({ tone: 'neutral', mark: words.officeMark, meaning: basisNames.office }));
  }
  return cell;
}

function namesOf({ assignments }: TaskRow, role: Role, districts: ReadonlySet<AgencyId>): string[] {
  const assigned = assignments.filter((assignment) => assignment.role === role);
  const isDistrict = ({ agencyId }: { readonly agencyId: AgencyId }) => districts.has(agencyId);
  const all = districts.size > 0 && assigned.filter(isDistrict).length === districts.size;
  const single = all ? assigned.filter((assignment) => !isDistrict(assignment)) : assigned;
  const shortNames = single.map(({ agencyShort }) => agencyShort);
  return all ? [matrixWords.allDistricts(districts.size), ...shortNames] : shortNames;
}

/**
 * Who helps; while something is searched, where it was found. One column for both: to take one away and put another in
 * would lay out the whole grid anew at the first letter typed.
 */
export const supportOrFoundColumn = (districts: ReadonlySet<AgencyId>): Column => ({
  ...roleColumn('support', districts),
  flex: 2,
  headerValueGetter: ({ context }) => (isSearching(context) ? listWords.found : words.columns.support),
  ...drawn((task, search) => (search === null ? agencies(task, 'support', districts) : found(task, search))),
});

const isSearching = ({ drawnWith }: DrawnWith<Search | null>): boolean => drawnWith !== null;

function found(task: TaskRow, search: Search): HTMLElement | string {
  const place = foundIn(task, search);
  if (place === undefined) return '';
  const label = document.createElement('span');
  label.className = styles.label ?? '';
  label.textContent = listWords.foundIn[place.where];
  return markElement(place.parts, label);
}

export const foundColumn: Column = {
  colId: 'found',
  headerName: listWords.found,
  flex: 3,
  minWidth: 160,
  ...drawn((task, search) => (search === null ? '' : found(task, search))),
};

export const progressColumn: Column = {
  colId: 'progress',
  headerName: words.columns.progress,
  width: 178,
  ...sortedBy((task) => progressSigns[summariseProgress(task.assignments)?.progress ?? 'not-started'].word),
  ...drawn((task) => {
    const summary = summariseProgress(task.assignments);
    if (summary === undefined) return words.notAssigned;
    const { tone, mark, word } = progressSigns[summary.progress];
    const shown = summary.all === 1 ? mark : words.doneOf(summary.done, summary.all);
    const cell = document.createElement('span');
    cell.append(signElement({ tone, mark: shown, meaning: shown }), ` ${word}`);
    return cell;
  }),
};
