import type { TouchedPrint } from '../../shared/imports/touched-print.ts';
import { printLine, printsHeading } from '../messages/import-history.ts';
import styles from './imports.module.css';

/** Printed reports that would come out otherwise. */
export const TouchedPrints = ({ prints }: { readonly prints: readonly TouchedPrint[] }) =>
  prints.length === 0 ? null : (
    <section>
      <h3 className={styles.heading}>{printsHeading(prints.length)}</h3>
      <ul className={styles.notes}>
        {prints.map((print) => (
          <li key={print.id}>{printLine(print)}</li>
        ))}
      </ul>
    </section>
  );
