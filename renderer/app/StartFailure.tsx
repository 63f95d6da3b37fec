import type { AppError } from '../../shared/errors/app-error.ts';
import { RescueCard } from '../backup/RescueCard.tsx';
import { BadDayNotice } from '../guard/BadDayNotice.tsx';
import { refusalDay } from '../messages/guard.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './StartFailure.module.css';

/** The data could not be opened: what is safe, what to do, and the backups that can take their place. */
export function StartFailure({ error }: { readonly error: AppError }) {
  return (
    <main className={styles.page}>
      <h1>{shell.startFailed}</h1>
      {error.code === 'database-refused' ? (
        <>
          <BadDayNotice day={refusalDay(error)} tone="bad" />
          <RescueCard reason={error.reason} />
        </>
      ) : (
        <ErrorNotice error={error} />
      )}
    </main>
  );
}
