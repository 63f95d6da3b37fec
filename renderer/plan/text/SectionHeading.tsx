import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import { planTextWords as words } from '../../messages/plan.ts';
import type { ReadBlock } from './reading-order.ts';
import styles from './text.module.css';

interface Props {
  readonly block: ReadBlock;
  readonly onAdd: (section: PlanText['sections'][number]) => void;
}

export const SectionHeading = ({ block: { section, key, depth }, onAdd }: Props) => {
  if (section === null) return <h2 className={styles.edge}>{key === 'head' ? words.head : words.foot}</h2>;
  const title = `${section.printedNumber} ${section.title}`;
  return (
    <div className={styles.heading} data-depth={Math.min(depth, 3)}>
      {depth === 1 ? <h2>{title}</h2> : depth === 2 ? <h3>{title}</h3> : <h4>{title}</h4>}
      <button
        type="button"
        className={styles.add}
        aria-label={words.addUnder(section.code)}
        onClick={() => onAdd(section)}
      >
        {words.add}
      </button>
    </div>
  );
};
