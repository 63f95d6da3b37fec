import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { GridCell } from '../../shared/entry/cell-grid.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { cellPanelWords as words } from '../messages/entry.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './panel.module.css';

interface Props {
  readonly cell: GridCell;
  readonly period: PeriodCode;
  readonly stored: string;
}

export function CellNote({ cell, period, stored }: Props) {
  const [typed, setTyped] = useState<string>();
  const save = useCommand(api.entry.saveNote, () => setTyped(undefined));
  const text = typed ?? stored;
  return (
    <form
      className={styles.noteForm}
      onSubmit={(event) => {
        event.preventDefault();
        save.run({ element: cell.element.code, place: cell.place, period, text });
      }}
    >
      <Textarea
        label={words.note}
        value={text}
        rows={2}
        maxLength={500}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed === undefined || typed === stored ? null : (
        <Button type="submit" loading={save.isRunning}>
          {words.saveNote}
        </Button>
      )}
      <ErrorNotice error={save.error} />
    </form>
  );
}
