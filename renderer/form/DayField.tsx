import 'dayjs/locale/vi';
import '@mantine/core/styles/Popover.css';
import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import { Day } from '../../shared/calendar/day.ts';
import { parseVietnameseDay } from '../../shared/calendar/day-text.ts';
import { dayWords as words } from '../messages/day.ts';

interface Props {
  readonly label: string;
  readonly value: Day;
  readonly max?: Day;
  readonly onChange: (day: Day) => void;
  /** Nothing outside an open dialog can be seen or reached, so its calendar opens inside. */
  readonly inDialog?: boolean;
}

/** A day typed the office's way or picked; what is no day is put back to the last good one. */
export const DayField = ({ label, value, max, onChange, inDialog = false }: Props) => (
  <DateInput
    label={label}
    value={value}
    {...(max === undefined ? {} : { maxDate: max })}
    onChange={(text) => {
      const day = Day.safeParse(text);
      if (day.success) onChange(day.data);
    }}
    dateParser={(text) => parseVietnameseDay(text) ?? null}
    valueFormat="DD/MM/YYYY"
    locale="vi"
    firstDayOfWeek={1}
    weekendDays={[]}
    ariaLabels={words}
    monthLabelFormat="[Tháng] M, YYYY"
    popoverProps={{ withinPortal: !inDialog, transitionProps: { duration: 0 } }}
  />
);
