import type { AppError } from '../../shared/errors/app-error.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import styles from './StartFailure.module.css';

/** The data could not be opened: what is safe and what to do, and nothing else on the screen. */
export function StartFailure({ error }: { readonly error: AppError }) {
  return (
    <main className={styles.page}>
      <h1>{shell.startFailed}</h1>
      <ErrorNotice error={error} />
    </main>
  );
}
