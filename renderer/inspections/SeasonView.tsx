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
import { LinkedEntryPanel } from '../registers/LinkedEntryPanel.tsx';
import { NewEntryPanel } from '../registers/NewEntryPanel.tsx';
import { useRegisters } from '../registers/use-registers.ts';
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
      {opened === undefined ? null : <OpenedPanel registers={registers} opened={opened} onOpen={open} />}
    </>
  );
}

const summaryOf = (lines: readonly SeasonLine[]): string => {
  const planned = lines.filter(({ isPlanned }) => isPlanned);
  const done = (some: readonly SeasonLine[]) => some.filter(({ visitedOn }) => visitedOn !== null).length;
  return words.summary(planned.length, done(planned), done(lines) - done(planned));
};

interface PanelProps extends Pick<Props, 'registers'> {
  readonly opened: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

function OpenedPanel({ registers, opened, onOpen }: PanelProps) {
  const close = () => onOpen(undefined);
  const begin = (register: RegisterCode, like: Entry) => onOpen({ kind: 'new', register, like });
  if (opened.kind === 'new')
    return <NewEntryPanel code={opened.register} like={opened.like} onBegin={begin} onClose={close} />;
  const register = registers.find(({ code }) => code === codes.inspections);
  return register === undefined ? null : (
    <LinkedEntryPanel key={opened.id} register={register} id={opened.id} onBegin={begin} onClose={close} />
  );
}
