import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EntryId, RegisterCode } from '../../shared/ids.ts';
import { inspectionRegisters as codes } from '../../shared/inspections/inspection-registers.ts';
import type { InspectionRules, SeasonLine } from '../../shared/inspections/inspections.contract.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { inspectionWords as words } from '../messages/inspections.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import room from '../page/room.module.css';
import { EntryPanel } from '../registers/EntryPanel.tsx';
import { LinkedEntryPanel } from '../registers/LinkedEntryPanel.tsx';
import { useRegisters } from '../registers/use-registers.ts';
import { followUp } from './follow-up.ts';
import styles from './inspections.module.css';
import { OverlapNotice } from './OverlapNotice.tsx';
import { RuleFields } from './RuleFields.tsx';
import { SeasonTable } from './SeasonTable.tsx';
import { useSeason } from './use-inspections.ts';

/** A year's inspections from plan to hậu kiểm, and at the side the one that is written on. */
export function SeasonView() {
  const { year } = usePeriod();
  const season = useSeason(year);
  const registers = useRegisters();
  return (
    <Await answer={registers}>
      {(all) => <Await answer={season}>{(answer) => <Season {...answer} year={year} registers={all} />}</Await>}
    </Await>
  );
}

type Opened =
  | { readonly kind: 'line'; readonly id: EntryId }
  | { readonly kind: 'new'; readonly register: RegisterCode; readonly like: Entry | undefined };

interface Props {
  readonly year: number;
  readonly registers: readonly Register[];
  readonly rules: InspectionRules;
  readonly lines: readonly SeasonLine[];
}

function Season({ year, registers, rules, lines }: Props) {
  const [opened, open] = useState<Opened>();
  return (
    <>
      <Card title={words.title(year)} aside={<span>{summaryOf(lines)}</span>} fill>
        <div className={room.room}>
          <div className={styles.head}>
            <RuleFields key={JSON.stringify(rules)} rules={rules} />
            <Button onClick={() => open({ kind: 'new', register: codes.inspections, like: undefined })}>
              {words.plan}
            </Button>
          </div>
          <OverlapNotice lines={lines} days={rules.overlapDays} />
          {lines.length === 0 ? (
            <EmptyState message={words.none} />
          ) : (
            <SeasonTable
              lines={lines}
              open={opened?.kind === 'line' ? opened.id : undefined}
              onOpen={({ id }) => open({ kind: 'line', id })}
            />
          )}
        </div>
      </Card>
      {opened === undefined ? null : <OpenedPanel registers={registers} lines={lines} opened={opened} onOpen={open} />}
    </>
  );
}

const summaryOf = (lines: readonly SeasonLine[]): string => {
  const planned = lines.filter(({ isPlanned }) => isPlanned);
  const done = (some: readonly SeasonLine[]) => some.filter(({ visitedOn }) => visitedOn !== null).length;
  return words.summary(planned.length, done(planned), done(lines) - done(planned));
};

interface PanelProps extends Pick<Props, 'registers' | 'lines'> {
  readonly opened: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

function OpenedPanel({ registers, lines, opened, onOpen }: PanelProps) {
  const { today } = usePeriod();
  const code = opened.kind === 'new' ? opened.register : codes.inspections;
  const register = registers.find((each) => each.code === code);
  if (register === undefined) return null;
  const close = () => onOpen(undefined);
  const duplicate = (like: Entry) => onOpen({ kind: 'new', register: code, like });
  if (opened.kind === 'new') {
    const { like } = opened;
    return (
      <EntryPanel
        key={`${code} ${like?.id ?? ''}`}
        register={register}
        entry={undefined}
        like={like}
        onDuplicate={duplicate}
        onClose={close}
      />
    );
  }
  const line = lines.find(({ id }) => id === opened.id);
  const follow = (next: RegisterCode) =>
    line === undefined ? undefined : onOpen({ kind: 'new', register: next, like: followUp(line, next, today) });
  return (
    <LinkedEntryPanel
      key={opened.id}
      register={register}
      id={opened.id}
      more={
        <div className={styles.actions}>
          <Button variant="default" onClick={() => follow(codes.sanctions)}>
            {words.sanction}
          </Button>
          <Button variant="default" onClick={() => follow(codes.rechecks)}>
            {words.recheckEntry}
          </Button>
        </div>
      }
      onDuplicate={duplicate}
      onClose={close}
    />
  );
}
