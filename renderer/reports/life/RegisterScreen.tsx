import { TextInput } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportId } from '../../../shared/ids.ts';
import type { ReportRow } from '../../../shared/reports/life/life.contract.ts';
import { ViewChoice } from '../../form/ViewChoice.tsx';
import { registerWords as words } from '../../messages/report-life.ts';
import { places } from '../../messages/shell.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { Page } from '../../page/Page.tsx';
import { CompareView } from './CompareView.tsx';
import { fitsSought } from './fits-sought.ts';
import styles from './life.module.css';
import { RegisterTable } from './RegisterTable.tsx';
import { ReportPanel } from './ReportPanel.tsx';
import { useRegister } from './use-life.ts';

const views = ['register', 'compare'] as const;

/** Every report that was begun, with its state, number and check code. */
export function RegisterScreen() {
  const answer = useRegister();
  const [view, setView] = useState<(typeof views)[number]>('register');
  const waiting = answer.data?.filter(({ state }) => state === 'submitted').length ?? 0;
  return (
    <Page
      title={places.reportRegister}
      slice={answer.data === undefined ? '' : words.slice(answer.data.length, waiting)}
      actions={<ViewChoice label={words.views} names={words.viewNames} views={views} view={view} onChange={setView} />}
    >
      {view === 'compare' ? (
        <CompareView />
      ) : (
        <Await answer={answer}>{(reports) => <Register reports={reports} />}</Await>
      )}
    </Page>
  );
}

function Register({ reports }: { readonly reports: readonly ReportRow[] }) {
  const { bao } = useSearch({ from: '/so-bao-cao' });
  const [openId, setOpenId] = useState<ReportId | undefined>(bao);
  const [sought, setSought] = useState('');
  const shown = reports.filter(fitsSought(sought));
  const open = reports.find(({ id }) => id === openId);
  if (reports.length === 0) return <EmptyCard />;
  return (
    <Columns>
      <Card
        title={words.table}
        aside={
          <TextInput
            className={styles.sought ?? ''}
            aria-label={words.find}
            placeholder={words.findExample}
            value={sought}
            onChange={({ currentTarget }) => setSought(currentTarget.value)}
          />
        }
        fill
        scroll
      >
        {shown.length === 0 ? (
          <EmptyState message={words.notFound} />
        ) : (
          <RegisterTable reports={shown} open={open} onOpen={setOpenId} />
        )}
      </Card>
      {open === undefined ? null : (
        <ReportPanel key={open.id} report={open.id} onOpen={setOpenId} onClose={() => setOpenId(undefined)} />
      )}
    </Columns>
  );
}

const EmptyCard = () => (
  <Card fill>
    <EmptyState message={words.empty} />
  </Card>
);
