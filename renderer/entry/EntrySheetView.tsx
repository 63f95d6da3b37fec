import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { type EntryBlock, gridOf } from '../../shared/entry/cell-grid.ts';
import type { EntrySheet } from '../../shared/entry/entry.contract.ts';
import type { FigureLock } from '../../shared/forms/figure-lock.ts';
import { periodLockWords, entryWords as words } from '../messages/entry.ts';
import { lockSentence } from '../messages/figure-locks.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { InPage } from '../page/PageSlots.tsx';
import { BesideGrid, type Panel } from './BesideGrid.tsx';
import { BlockTabs } from './BlockTabs.tsx';
import { EntryGrid } from './EntryGrid.tsx';
import styles from './entry.module.css';
import { FindingsButton } from './FindingsButton.tsx';
import { useClosedPeriod } from './PeriodLock.tsx';
import { SheetLine } from './SheetLine.tsx';
import { type SheetKey, useFindings } from './use-entry.ts';
import { useEntryHere } from './use-entry-here.ts';
import { useEntrySheet } from './use-entry-sheet.ts';

interface Props {
  readonly sheet: EntrySheet;
  readonly sheetKey: SheetKey;
  readonly block: EntryBlock;
  readonly onBlock: (rows: EntryBlock['rows']) => void;
}

/** The grid with what belongs to the whole sheet: its parts, its line of state, the panel beside it. */
export function EntrySheetView({ sheet, sheetKey, block, onBlock }: Props) {
  const { district, period } = sheetKey;
  const field = useRef<HTMLInputElement>(null);
  const leaving = useRef<HTMLButtonElement>(null);
  const [panel, setPanel] = useState<Panel>();
  const turnPanel = (which: Panel) => setPanel((open) => (open === which ? undefined : which));
  const entry = useEntrySheet(sheet, period);
  const grid = useMemo(() => gridOf(block, sheet.cells), [block, sheet]);
  const findings = useFindings(district, period);
  const closed = useClosedPeriod(period);
  const here = useEntryHere({
    grid,
    entry,
    district,
    period,
    onPanel: () => turnPanel('cell'),
    onLeave: () => leaving.current?.focus(),
  });
  const showBlock = (rows: EntryBlock['rows']) => {
    here.toStart();
    onBlock(rows);
  };
  const communes = sheet.blocks.find(({ rows }) => rows === 'communes')?.places.length ?? 0;
  return (
    <>
      <InPage slot="slice">{words.slice(period, communes)}</InPage>
      <InPage slot="actions">
        <Button ref={leaving} variant="default" aria-pressed={panel === 'cell'} onClick={() => turnPanel('cell')}>
          {words.panelButton}
        </Button>
        <Button variant="default" onClick={() => turnPanel('lock')}>
          {closed === undefined ? periodLockWords.lock : periodLockWords.unlock}
        </Button>
      </InPage>
      <ClosedNotice lock={sheet.periodLock} canOpen={closed !== undefined} />
      <ErrorNotice error={here.paperError} />
      <Columns>
        <Card fill>
          <div className={styles.sheet}>
            <div className={styles.bar}>
              <BlockTabs blocks={sheet.blocks} chosen={block.rows} onChoose={showBlock} />
              <FindingsButton grid={grid} findings={findings} here={here} field={field} />
            </div>
            <EntryGrid
              key={block.rows}
              sheet={sheet}
              block={block}
              grid={grid}
              here={here}
              findings={findings}
              field={field}
            />
            <SheetLine grid={grid} entry={entry} />
          </div>
        </Card>
        <BesideGrid
          panel={panel}
          closed={closed}
          period={period}
          grid={grid}
          here={here}
          findings={findings}
          onPasted={() => field.current?.focus()}
          onClose={() => setPanel(undefined)}
        />
      </Columns>
    </>
  );
}

interface ClosedProps {
  readonly lock: FigureLock | null;
  readonly canOpen: boolean;
}

function ClosedNotice({ lock, canOpen }: ClosedProps) {
  if (lock === null) return null;
  const advice = canOpen ? periodLockWords.closed : '';
  return <Notice tone="caution" message={{ title: lockSentence(lock), advice }} />;
}
