import { NativeSelect } from '@mantine/core';
import { PeriodCode, PeriodKind } from '../../shared/calendar/period.ts';
import type { Period } from '../../shared/deadlines/deadlines.contract.ts';
import { periodKindNames, periodOption } from '../messages/periods.ts';

interface Props {
  readonly label: string;
  /** In the top bar the name is for screen readers only. */
  readonly labelHidden?: boolean;
  readonly periods: readonly Period[];
  readonly value: PeriodCode;
  readonly onChange: (code: PeriodCode) => void;
}

export function PeriodSelect({ label, labelHidden = false, periods, value, onChange }: Props) {
  return (
    <NativeSelect
      {...(labelHidden ? { 'aria-label': label } : { label })}
      value={value}
      onChange={(event) => onChange(PeriodCode.parse(event.currentTarget.value))}
      data={groups(periods)}
    />
  );
}

const groups = (periods: readonly Period[]) =>
  PeriodKind.options
    .map((kind) => ({
      group: periodKindNames[kind],
      items: periods.filter((period) => period.kind === kind).map(option),
    }))
    .filter(({ items }) => items.length > 0);

const option = (period: Period) => ({ value: period.code, label: periodOption(period) });
