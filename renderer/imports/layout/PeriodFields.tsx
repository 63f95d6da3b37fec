import { NativeSelect } from '@mantine/core';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { periodTitle } from '../../../shared/calendar/period-label.ts';
import type { LayoutPeriod } from '../../../shared/imports/layout/layout.ts';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { layoutWords as words } from '../../messages/layouts.ts';
import styles from './layout.module.css';
import { columnOptions, rowOptions } from './line-options.ts';
import type { LayoutDraft } from './use-layout.ts';

/** Where the file says its period; one that is only chosen holds for this file, and the next one asks again. */
export function PeriodFields({ draft }: { readonly draft: LayoutDraft }) {
  const { layout, with: change } = draft;
  const { period: current, periods } = usePeriod();
  const { period } = layout;
  return (
    <fieldset className={styles.group}>
      <legend>{words.period}</legend>
      <NativeSelect
        label={words.periodFrom}
        value={period?.kind ?? ''}
        data={[
          { value: '', label: words.choose },
          ...(['cell', 'heads', 'fixed'] as const).map((kind) => ({ value: kind, label: words.periodKinds[kind] })),
        ]}
        onChange={({ currentTarget: { value } }) => change({ period: periodOfKind(value, current.code) })}
      />
      {period === null || period.kind === 'cell' ? null : (
        <NativeSelect
          aria-label={words.periodKinds[period.kind]}
          value={period.period}
          data={periods.map(({ code }) => ({ value: code, label: periodTitle(code) }))}
          onChange={({ currentTarget: { value } }) =>
            change({ period: { ...period, period: PeriodCode.parse(value) } })
          }
        />
      )}
      {period?.kind === 'cell' ? <CellFields draft={draft} period={period} /> : null}
    </fieldset>
  );
}

interface CellProps {
  readonly draft: LayoutDraft;
  readonly period: Extract<LayoutPeriod, { kind: 'cell' }>;
}

const CellFields = ({ draft: { sheet, with: change }, period }: CellProps) => (
  <div className={styles.pair}>
    <NativeSelect
      label={words.periodColumn}
      value={String(period.column)}
      data={columnOptions(sheet)}
      onChange={({ currentTarget: { value } }) => change({ period: { ...period, column: Number(value) } })}
    />
    <NativeSelect
      label={words.periodRow}
      value={String(period.row)}
      data={rowOptions(sheet)}
      onChange={({ currentTarget: { value } }) => change({ period: { ...period, row: Number(value) } })}
    />
  </div>
);

function periodOfKind(kind: string, period: PeriodCode): LayoutPeriod | null {
  if (kind === 'cell') return { kind: 'cell', row: 1, column: 1 };
  return kind === 'heads' || kind === 'fixed' ? { kind, period } : null;
}
