import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { usePeriod } from '../deadlines/period-context.tsx';
import { indicatorWords as words } from '../messages/indicators.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { IndicatorPanel } from './IndicatorPanel.tsx';
import { IndicatorTable } from './IndicatorTable.tsx';
import { useIndicators } from './use-indicators.ts';

/** All indicators over the province, lũy kế to the end of the period. */
export function PeriodTable() {
  const { period } = usePeriod();
  const answer = useIndicators(period.code);
  const { chon } = useSearch({ from: '/chi-tieu' });
  const navigate = useNavigate({ from: '/chi-tieu' });
  const close = useCallback(() => void navigate({ search: ({ chon: _closed, ...before }) => before }), [navigate]);
  const open = answer.data?.find(({ code }) => code === chon);
  return (
    <Columns>
      <Card scroll fill>
        <Await answer={answer}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState message={words.empty} />
            ) : (
              <IndicatorTable
                rows={rows}
                open={open}
                onOpen={({ code }) => void navigate({ search: (before) => ({ ...before, chon: code }) })}
              />
            )
          }
        </Await>
      </Card>
      {open === undefined ? null : <IndicatorPanel key={open.code} row={open} period={period.code} onClose={close} />}
    </Columns>
  );
}
