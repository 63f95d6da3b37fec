import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Layout } from '../../../shared/imports/layout/layout.ts';
import type { LayoutProposal } from '../../../shared/imports/layout/layouts.contract.ts';
import { type Pointing, layoutWords as words } from '../../messages/layouts.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { ColumnFields } from './ColumnFields.tsx';
import styles from './layout.module.css';
import { PeriodFields } from './PeriodFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { pointAt } from './point-at.ts';
import { RowFields } from './RowFields.tsx';
import { SheetGrid } from './SheetGrid.tsx';
import { TableFields } from './TableFields.tsx';
import { TrialView } from './TrialView.tsx';
import { type PointedFile, useLayout } from './use-layout.ts';

interface Props {
  readonly file: PointedFile;
  readonly proposal: LayoutProposal;
  readonly first: Layout;
  readonly onSaved: () => void;
}

/** What stands where at the left, the sheet and what would be read of it at the right. */
export function LayoutAssistant({ file, proposal, first, onSaved }: Props) {
  const draft = useLayout(file, proposal, first, onSaved);
  const [pointing, setPointing] = useState<Pointing>('head');
  const { data: trial } = draft.trial;
  const point = (at: { row: number; column: number }) => {
    const change = pointAt(draft.layout, pointing, at);
    // A period says nothing of the heads: what was chosen for them stays.
    if (pointing === 'period') draft.with(change);
    else draft.withTable(change);
  };
  return (
    <div className={styles.assistant}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached from the keyboard (WCAG 2.1.1) */}
      <div className={styles.side} tabIndex={0}>
        <p>{proposal.layout === null ? words.notProposed : words.proposed(proposal.confidence)}</p>
        <TableFields draft={draft} />
        <PlaceFields draft={draft} />
        <PeriodFields draft={draft} />
        <ColumnFields draft={draft} />
        <RowFields draft={draft} />
        <ErrorNotice error={draft.error} />
        <Button onClick={draft.save} loading={draft.isSaving} disabled={trial === undefined || trial.period === null}>
          {words.save}
        </Button>
      </div>
      <div className={styles.main}>
        <SheetGrid draft={draft} pointing={pointing} onPointing={setPointing} onPoint={point} />
        <TrialView answer={draft.trial} />
      </div>
    </div>
  );
}
