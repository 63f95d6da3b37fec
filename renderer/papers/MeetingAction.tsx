import { Button } from '@mantine/core';
import { useState } from 'react';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { DayField } from '../form/DayField.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { paperWords as words } from '../messages/papers.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { PaperAudience } from './PaperAudience.tsx';
import { PaperDialog } from './PaperDialog.tsx';
import styles from './papers.module.css';

/** A giao ban is held about once a week. */
const usualDays = 7;

export function MeetingAction({ today }: { readonly today: Day }) {
  const [isOpen, setOpen] = useState(false);
  const last = useQuery(['papers', 'lastMeeting'], () => api.papers.lastMeeting({}));
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)} disabled={last.data === undefined}>
        {words.meeting}
      </Button>
      <ErrorNotice error={last.error} />
      {isOpen && last.data !== undefined ? (
        <MeetingDialog today={today} last={last.data.on} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}

interface Props {
  readonly today: Day;
  readonly last: Day | null;
  readonly onClose: () => void;
}

/** The day stays what it was when the dialog opened: recording today's meeting must not empty the sheet in view. */
function MeetingDialog({ today, last, onClose }: Props) {
  const [since, setSince] = useState(last ?? addDays(today, -usualDays));
  const [audience, setAudience] = useState<Audience>('inside');
  const record = useCommand(() => api.papers.recordMeeting({ on: today }));
  return (
    <PaperDialog title={words.meetingTitle} paper={{ kind: 'meeting-sheet', since, audience }} onClose={onClose}>
      <div>
        <DayField label={words.since} value={since} max={today} onChange={setSince} inDialog />
        <p className={styles.hint}>{words.sinceHint(last)}</p>
      </div>
      <PaperAudience chosen={audience} onChoose={setAudience} />
      <Button variant="default" onClick={() => record.run(undefined)} loading={record.isRunning}>
        {words.record}
      </Button>
      <ErrorNotice error={record.error} />
      {record.result === undefined ? null : <Notice tone="good" message={words.recorded(record.result.on)} />}
    </PaperDialog>
  );
}
