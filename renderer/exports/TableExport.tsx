import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { holdsGuardedCounts } from '../../shared/exports/guard-shown.ts';
import type { ShownTable } from '../../shared/exports/shown-table.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { Choices } from '../form/Choices.tsx';
import { exportWords as words } from '../messages/exports.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import { PaperAudience } from '../papers/PaperAudience.tsx';
import { PaperDialog } from '../papers/PaperDialog.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { chosenColumns, type ReadScreen, readScreen } from './read-screen.ts';

/** Whatever table the screen shows, on paper or in a workbook: one way for every screen (Ctrl+P). */
export function TableExport() {
  const [read, setRead] = useState<ReadScreen>();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyP') return;
      event.preventDefault();
      setRead((before) => before ?? readScreen());
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const close = () => setRead(undefined);
  return (
    <>
      <Button variant="default" title={words.hint} onClick={() => setRead(readScreen())}>
        {words.action}
      </Button>
      {read === undefined ? null : createPortal(<OpenDialog tables={read} onClose={close} />, screen())}
    </>
  );
}

/** The dialog belongs to the screen's own place, not to the bar that the button stands in. */
const screen = (): Element => document.querySelector('main') ?? document.body;

interface DialogProps {
  readonly tables: ReadScreen;
  readonly onClose: () => void;
}

const OpenDialog = ({ tables, onClose }: DialogProps) =>
  tables.length === 0 ? (
    <PreviewDialog title={words.title} onClose={onClose}>
      <EmptyState message={words.none} />
    </PreviewDialog>
  ) : (
    <TableDialog tables={tables} onClose={onClose} />
  );

function TableDialog({ tables, onClose }: DialogProps) {
  const [which, setWhich] = useState(0);
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [audience, setAudience] = useState<Audience>('inside');
  const table = tables[which] ?? tables[0];
  if (table === undefined) return null;
  const choose = (index: number) => {
    setWhich(index);
    setHidden(new Set());
  };
  return (
    <PaperDialog
      title={words.title}
      paper={{
        kind: 'shown-table',
        table: chosenColumns(table, hidden),
        ...(holdsGuardedCounts(table) ? { audience } : {}),
      }}
      onClose={onClose}
    >
      <Choices label={words.which} options={tables.map(named)} chosen={which} onChoose={choose} />
      <ColumnChoice table={table} hidden={hidden} onChange={setHidden} />
      {holdsGuardedCounts(table) ? <PaperAudience chosen={audience} onChoose={setAudience} /> : null}
    </PaperDialog>
  );
}

/** Two tables of one screen may bear one name; a list of choices needs them apart. */
const named = ({ title }: ShownTable, index: number, all: ReadScreen): { readonly name: string } => ({
  name: all.filter((other) => other.title === title).length > 1 ? words.nth(title, index + 1) : title,
});
