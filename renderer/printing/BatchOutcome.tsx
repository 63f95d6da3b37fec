import type { PrintOutcome } from '../../shared/printing/printing.contract.ts';
import type { Steps } from '../ipc/use-steps.ts';
import { printingWords as words } from '../messages/printing.ts';
import { Notice } from '../page/Notice.tsx';
import styles from './printing.module.css';
import type { BatchItem } from './use-printing.ts';

/** What was printed and what was not, document by document. */
export function BatchOutcome({ batch }: { readonly batch: Steps<BatchItem, PrintOutcome> }) {
  const { items, answers } = batch;
  const isWhole = answers.size === items.length;
  return (
    <Notice tone={isWhole ? 'good' : 'caution'} message={words.batchOutcome(answers.size, items.length)}>
      <ul className={styles.outcome}>
        {items.map((item) => (
          <li key={item.name}>{words.itemOutcome(item.name, item.copies, answers.get(item) !== undefined)}</li>
        ))}
      </ul>
    </Notice>
  );
}
