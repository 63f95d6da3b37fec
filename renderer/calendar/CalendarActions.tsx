import { Button } from '@mantine/core';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { calendarWords as words } from '../messages/calendar.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import styles from './calendar.module.css';
import { chooseCalendarFile } from './choose-calendar-file.ts';

interface Props {
  readonly year: number;
  readonly onAdd: () => void;
}

/** One day by hand, or a whole year by file; either way what is not yet due is dated anew. */
export function CalendarActions({ year, onAdd }: Props) {
  const take = useCommand(async () => {
    const file = await chooseCalendarFile();
    return file === null ? undefined : api.calendar.importFile({ file });
  });
  const write = useCommand(async () => {
    const { folder } = await api.office.chooseFolder({ purpose: 'calendar' });
    return folder === null ? undefined : api.calendar.exportFile({ year, folder });
  });
  return (
    <>
      <div className={styles.actions}>
        <Button variant="default" loading={write.isRunning} onClick={() => write.run(undefined)}>
          {words.exportFile}
        </Button>
        <Button variant="default" loading={take.isRunning} onClick={() => take.run(undefined)}>
          {words.importFile}
        </Button>
        <Button onClick={onAdd}>{words.add}</Button>
      </div>
      <Taken result={take.result} />
      {write.result === undefined ? null : (
        <div className={styles.note}>
          <Notice tone="good" message={words.exported(write.result.fileName)} />
        </div>
      )}
      <ErrorNotice error={take.error ?? write.error} />
    </>
  );
}

type Imported = Awaited<ReturnType<typeof api.calendar.importFile>>;

function Taken({ result }: { readonly result: Imported | undefined }) {
  if (result === undefined) return null;
  const { changed, moved, problems } = result;
  return (
    <div className={styles.note}>
      {problems.length === 0 ? (
        <Notice tone="good" message={words.saved(changed, moved)} />
      ) : (
        <Notice message={{ title: words.refused(problems.length), advice: words.refusedAdvice }}>
          <ul className={styles.problems}>
            {problems.map((one) => (
              <li key={`${one.line} ${one.problem}`}>{words.problem(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
