import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import { planTextWords as words } from '../../messages/plan.ts';
import styles from './text.module.css';

/** What stands at the end of the paper, and the documents the text cites. */
export const PlanEnds = ({ plan }: { readonly plan: PlanText }) => (
  <div className={styles.ends}>
    <Lines title={words.recipients} lines={plan.recipients} />
    <Lines title={words.signature} lines={plan.signature} />
    <Lines
      title={words.legalBases}
      lines={plan.legalBases.map(({ number, title }) => (number === '' ? title : `${number}: ${title}`))}
    />
  </div>
);

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
