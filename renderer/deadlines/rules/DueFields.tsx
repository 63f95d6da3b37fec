import { NativeSelect } from '@mantine/core';
import { monthsOfYear } from '../../../shared/calendar/month-grid.ts';
import type { DueRule } from '../../../shared/deadlines/regime-seed.ts';
import { DayField } from '../../form/DayField.tsx';
import { ruleWords as words } from '../../messages/rules.ts';
import panel from '../panel/panel.module.css';

interface Props<R extends DueRule> {
  readonly due: R;
  readonly onChange: (due: DueRule) => void;
}

/** What the chosen kind of date needs; there is no way to type a day that does not exist. */
export function DueFields({ due, onChange }: Props<DueRule>) {
  switch (due.kind) {
    case 'working-days-after-cut-off':
      return (
        <NumberChoice
          label={words.days}
          value={due.days}
          first={0}
          last={60}
          onChange={(days) => onChange({ ...due, days })}
        />
      );
    case 'day-of-month':
      return (
        <div className={panel.pair}>
          <NumberChoice
            label={words.dayOfMonth}
            value={due.day}
            first={1}
            last={31}
            onChange={(day) => onChange({ ...due, day })}
          />
          <NativeSelect
            label={words.monthsLater}
            value={String(due.months)}
            onChange={({ currentTarget: { value } }) => onChange({ ...due, months: Number(value) })}
            data={words.monthChoices.map((label, value) => ({ value: String(value), label }))}
          />
        </div>
      );
    case 'fixed':
      return <MonthAndDay due={due} onChange={onChange} />;
    case 'before':
      return (
        <>
          <MonthAndDay due={due} onChange={onChange} />
          <NativeSelect
            label={words.reading}
            value={due.reading}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...due, reading: value === 'habit' ? 'habit' : 'strict' })
            }
            data={[
              { value: 'strict', label: words.readings.strict },
              { value: 'habit', label: words.readings.habit },
            ]}
          />
        </>
      );
    case 'once':
      return <DayField label={words.onceOn} value={due.on} onChange={(on) => onChange({ ...due, on })} />;
    case 'on-request':
      return null;
  }
}

type Dated = Extract<DueRule, { kind: 'fixed' | 'before' }>;

const MonthAndDay = ({ due, onChange }: Props<Dated>) => (
  <div className={panel.pair}>
    <NumberChoice
      label={words.dayOfMonth}
      value={due.day}
      first={1}
      last={lastDay(due.month)}
      onChange={(day) => onChange({ ...due, day })}
    />
    <NumberChoice
      label={words.month}
      value={due.month}
      first={1}
      last={monthsOfYear.length}
      onChange={(month) => onChange({ ...due, month, day: Math.min(due.day, lastDay(month)) })}
    />
  </div>
);

/** 29 for February: in a common year it is the 28th. */
const lastDay = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

interface ChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly onChange: (value: number) => void;
}

const NumberChoice = ({ label, value, first, last, onChange }: ChoiceProps) => (
  <NativeSelect
    label={label}
    value={String(value)}
    onChange={({ currentTarget }) => onChange(Number(currentTarget.value))}
    data={Array.from({ length: last - first + 1 }, (_, index) => String(first + index))}
  />
);
