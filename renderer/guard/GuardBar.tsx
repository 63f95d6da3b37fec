import { Link } from '@tanstack/react-router';
import { guardWords as words } from '../messages/guard.ts';
import { places } from '../messages/shell.ts';
import styles from './guard.module.css';
import { troublesOf, useGuard } from './use-guard.ts';

/** One line above every screen while something is not as it should be; what to do stands on the screen it leads to. */
export function GuardBar() {
  const { data } = useGuard();
  const [first, ...others] = data === undefined ? [] : troublesOf(data);
  if (first === undefined) return null;
  return (
    <section className={styles.bar} data-tone={first.tone} aria-label={places.safety}>
      <span role={first.tone === 'bad' ? 'alert' : 'status'}>
        {first.day.title}
        {others.length === 0 ? '' : ` (+${others.length})`}
      </span>
      {data?.readOnly === null ? null : <span>{words.readOnly}</span>}
      <Link to="/an-toan-du-lieu">{words.see}</Link>
    </section>
  );
}
