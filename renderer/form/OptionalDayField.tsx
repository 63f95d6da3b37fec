import 'dayjs/locale/vi';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/dates/styles.css';
import { DateInput } from '@mantine/dates';
import { Day } from '../../shared/calendar/day.ts';
import { parseVietnameseDay } from '../../shared/calendar/day-text.ts';
import { clearDay, dayWords as words } from '../messages/day.ts';

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
}

/** `DayField` for a day that may be left empty: emptied in the field itself by keyboard, with the button by mouse. */
export const OptionalDayField = ({ label, placeholder, value, onChange }: Props) => (
  <DateInput
    label={label}
    value={value}
    {...(placeholder === undefined ? {} : { placeholder })}
    clearable
    clearButtonProps={{ 'aria-label': clearDay, tabIndex: -1 }}
    onChange={(text) => onChange(Day.safeParse(text).data ?? null)}
    dateParser={(text) => parseVietnameseDay(text) ?? null}
    valueFormat="DD/MM/YYYY"
    locale="vi"
    firstDayOfWeek={1}
    weekendDays={[]}
    ariaLabels={words}
    monthLabelFormat="[Tháng] M, YYYY"
    popoverProps={{ withinPortal: true, transitionProps: { duration: 0 } }}
  />
);
