import { useState } from 'react';
import type { ElementCode, Sha256 } from '../../../shared/ids.ts';
import type { Layout, LayoutRow } from '../../../shared/imports/layout/layout.ts';
import type { LayoutProposal } from '../../../shared/imports/layout/layouts.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';

export interface PointedFile {
  readonly path: string;
  readonly sha256: Sha256;
}

/** A layout in the making: every change is tried at once, nothing is kept before the button. */
export function useLayout(file: PointedFile, proposal: LayoutProposal, first: Layout, onSaved: () => void) {
  const [layout, setLayout] = useState(first);
  const columns = useCommand(
    (next: Layout) =>
      api.imports.layoutColumns({ ...file, pointed: pointedOf(next) }).then((found) => ({ next, found })),
    ({ next, found }) => setLayout({ ...next, columns: found }),
  );
  const trial = useQuery(['imports', 'tryLayout', file.sha256, JSON.stringify(layout)], () =>
    api.imports.tryLayout({ ...file, layout }),
  );
  const save = useCommand(() => api.imports.saveLayout({ ...file, layout }), onSaved);
  const withTable = (change: Partial<Layout>) => {
    const next = { ...layout, ...change };
    setLayout(next);
    columns.run(next);
  };
  return {
    layout,
    sheet: proposal.sheets.find(({ name }) => name === layout.sheet) ?? proposal.sheets[0],
    sheets: proposal.sheets,
    /** What the heads say has to be read anew. */
    withTable,
    with: (change: Partial<Layout>) => setLayout({ ...layout, ...change }),
    setElement: (column: number, header: string, element: ElementCode | null) =>
      setLayout({ ...layout, columns: withColumn(layout.columns, { column, header, element }) }),
    setRow: (row: LayoutRow) =>
      setLayout({ ...layout, rows: [...layout.rows.filter((each) => each.row !== row.row), row] }),
    trial,
    save: () => save.run(undefined),
    isSaving: save.isRunning,
    error: columns.error ?? save.error,
  };
}

export type LayoutDraft = ReturnType<typeof useLayout>;

const pointedOf = ({ sheet, across, form, head, places }: Layout) => ({ sheet, across, form, head, places });

const withColumn = (columns: Layout['columns'], given: Layout['columns'][number]): Layout['columns'] =>
  [...columns.filter(({ column }) => column !== given.column), given].toSorted((a, b) => a.column - b.column);
