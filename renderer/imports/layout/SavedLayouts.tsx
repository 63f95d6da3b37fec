import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ImportLayoutId } from '../../../shared/ids.ts';
import type { SavedLayout } from '../../../shared/imports/layout/layouts.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import { Await } from '../../page/Await.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';
import { PreviewDialog } from '../../page/PreviewDialog.tsx';
import table from '../../page/table.module.css';
import { EditLayout } from './EditLayout.tsx';
import styles from './layout.module.css';

/** What was learned of each sender: to look at, change, take away, take along. */
export const SavedLayouts = ({ onClose }: { readonly onClose: () => void }) => {
  const answer = useQuery(['imports', 'layouts'], () => api.imports.layouts({}));
  return (
    <PreviewDialog title={words.list} onClose={onClose}>
      <Await answer={answer}>{(layouts) => <LayoutList layouts={layouts} />}</Await>
    </PreviewDialog>
  );
};

function LayoutList({ layouts }: { readonly layouts: readonly SavedLayout[] }) {
  const [openId, setOpenId] = useState<ImportLayoutId>();
  const open = layouts.find(({ id }) => id === openId);
  if (layouts.length === 0) return <EmptyState message={words.none} />;
  return (
    <div className={styles.saved}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached from the keyboard (WCAG 2.1.1) */}
      <div className={styles.list} tabIndex={0}>
        <table className={table.table} aria-label={words.list}>
          <thead>
            <tr>
              <th>{words.district}</th>
              <th>{words.name}</th>
              <th>{words.form}</th>
              <th>{words.sheet}</th>
            </tr>
          </thead>
          <tbody>
            {layouts.map(({ id, name, place, savedAt, layout }) => (
              <tr key={id} data-selected={id === openId}>
                <td>{place}</td>
                <td>
                  <button
                    type="button"
                    className={styles.name}
                    aria-label={words.edit(name)}
                    onClick={() => setOpenId(id)}
                  >
                    {name}
                  </button>{' '}
                  <span className={table.quiet}>{words.savedOn(savedAt)}</span>
                </td>
                <td>{layout.form}</td>
                <td>{layout.sheet}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ExportButton />
      </div>
      {open === undefined ? null : <EditLayout key={open.id} saved={open} />}
    </div>
  );
}

function ExportButton() {
  const save = useCommand((folder: string) => api.imports.exportLayouts({ folder }));
  const choose = useCommand(
    () => api.office.chooseFolder({ purpose: 'layouts' }),
    ({ folder }) => folder !== null && save.run(folder),
  );
  return (
    <>
      <p>
        <Button variant="default" onClick={() => choose.run(undefined)} loading={save.isRunning}>
          {words.export}
        </Button>
      </p>
      <ErrorNotice error={choose.error ?? save.error} />
      {save.result === undefined ? null : <Notice tone="good" message={words.exported(save.result.path)} />}
    </>
  );
}
