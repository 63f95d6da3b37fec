import { useMemo, useState } from 'react';
import type { Agencies } from '../../agencies/use-agencies.ts';
import type { OpenedCell } from '../../grid/opened-cell.ts';
import { type PlainColumn, PlainGrid } from '../../grid/PlainGrid.tsx';
import { listWords as words } from '../../messages/tasks.ts';
import { type GridRow, rowId, withSections } from './grid-rows.ts';
import { foldingSectionOptions } from './section-row.ts';
import { clauseColumn, progressColumn, roleColumn, titleColumn } from './task-columns.ts';
import type { TaskViewProps } from './task-view.ts';
import { opener, useTaskRows } from './use-task-rows.ts';

interface Props extends TaskViewProps {
  readonly agencies: Agencies;
}

/** The plan's own order under its own headings; a click or Enter on a heading closes and opens it. */
export function SectionView({ tasks, search, openId, onOpen, agencies }: Props) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const taskRows = useTaskRows(tasks);
  const rows = useMemo(() => withSections(taskRows, closed), [taskRows, closed]);
  const columns = useMemo(() => columnsFor(agencies), [agencies]);
  const open = (cell: OpenedCell<GridRow>) => {
    if (cell.row.kind === 'section') setClosed(toggled(closed, cell.row.code));
    else opener(onOpen)(cell);
  };
  return (
    <PlainGrid
      label={words.bySection}
      choosesColumns
      rows={rows}
      columns={columns}
      rowId={rowId}
      drawnWith={search}
      onOpen={open}
      openId={openId === undefined ? undefined : String(openId)}
      options={foldingSectionOptions}
    />
  );
}

const columnsFor = ({ districts }: Agencies): PlainColumn<GridRow>[] => [
  clauseColumn,
  { ...titleColumn, flex: 3, minWidth: 200 },
  { ...roleColumn('lead', districts), sortable: false },
  { ...roleColumn('support', districts), sortable: false },
  { ...progressColumn, sortable: false },
];

const toggled = (codes: ReadonlySet<string>, code: string): ReadonlySet<string> =>
  codes.has(code) ? new Set([...codes].filter((each) => each !== code)) : new Set([...codes, code]);
