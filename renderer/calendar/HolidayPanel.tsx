import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isWorkedAnyway } from '../../shared/calendar/calendar-file.ts';
import { Day, partsOf } from '../../shared/calendar/day.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { type Holiday, HolidayKind } from '../../shared/calendar/holiday-seed.ts';
import { ActionForm } from '../deadlines/panel/ActionForm.tsx';
import panel from '../deadlines/panel/panel.module.css';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { api } from '../ipc/client.ts';
import { holidaySigns, calendarWords as words } from '../messages/calendar.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { useUndoableCommand } from '../undo/use-undoable-command.ts';

interface Props {
  /** Undefined: a new day. */
  readonly stored: Holiday | undefined;
  readonly year: number;
  readonly onClose: () => void;
}

/** One day of the calendar: what it is and where that is written. */
export function HolidayPanel({ stored, year, onClose }: Props) {
  const { today } = usePeriod();
  const [holiday, setHoliday] = useState(stored ?? emptyOn(today, year));
  const set = (part: Partial<Holiday>) => setHoliday((before) => ({ ...before, ...part }));
  const save = useUndoableCommand('calendar.save', api.calendar.save);
  const remove = useUndoableCommand('calendar.remove', api.calendar.remove, onClose);
  const isMistaken = isWorkedAnyway(holiday);
  const isComplete = holiday.name.trim() !== '' && holiday.source.trim() !== '';
  const title = stored === undefined ? words.addTitle : words.editTitle(formatDay(stored.day));
  return (
    <SidePanel title={title} onClose={onClose}>
      <ActionForm
        title={title}
        isTitleHidden
        submit={words.save}
        canSubmit={isComplete && !isMistaken}
        isRunning={save.isRunning}
        error={save.error}
        onSubmit={() => save.run({ holiday })}
        onCancel={onClose}
      >
        <HolidayFields holiday={holiday} isNew={stored === undefined} isMistaken={isMistaken} onChange={set} />
      </ActionForm>
      {save.result === undefined ? null : (
        <Notice tone="good" message={words.saved(save.result.changed, save.result.moved)} />
      )}
      {stored === undefined ? null : (
        <div className={panel.actions}>
          <Button variant="default" loading={remove.isRunning} onClick={() => remove.run({ day: stored.day })}>
            {words.remove}
          </Button>
        </div>
      )}
      <ErrorNotice error={remove.error} />
    </SidePanel>
  );
}

interface FieldsProps {
  readonly holiday: Holiday;
  readonly isNew: boolean;
  /** A working day at a weekend that is worked anyway. */
  readonly isMistaken: boolean;
  readonly onChange: (part: Partial<Holiday>) => void;
}

const HolidayFields = ({ holiday, isNew, isMistaken, onChange }: FieldsProps) => (
  <>
    {isNew ? <DayField label={words.day} value={holiday.day} onChange={(day) => onChange({ day })} /> : null}
    <NativeSelect
      label={words.kind}
      value={holiday.kind}
      onChange={({ currentTarget: { value } }) => onChange({ kind: HolidayKind.parse(value) })}
      data={HolidayKind.options.map((kind) => ({ value: kind, label: holidaySigns[kind].word }))}
    />
    {isMistaken ? (
      <p className={panel.problem} role="alert">
        {words.weekdayMakeUp}
      </p>
    ) : null}
    <TextInput
      label={words.name}
      value={holiday.name}
      maxLength={200}
      withAsterisk
      onChange={({ currentTarget: { value } }) => onChange({ name: value })}
    />
    <TextInput
      label={words.source}
      placeholder={words.sourceHint}
      value={holiday.source}
      maxLength={300}
      withAsterisk
      onChange={({ currentTarget: { value } }) => onChange({ source: value })}
    />
    <Checkbox
      label={words.isVerified}
      checked={holiday.verified}
      onChange={({ currentTarget: { checked } }) => onChange({ verified: checked })}
    />
  </>
);

/** Today, or the first of January of the year that is seen. */
const emptyOn = (today: Day, year: number): Holiday => ({
  day: partsOf(today).year === year ? today : Day.parse(`${year}-01-01`),
  kind: 'holiday',
  name: '',
  source: '',
  verified: false,
});
