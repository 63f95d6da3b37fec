import type { ComparedTask, TaskDifference } from '../../../shared/tasks/tasks.contract.ts';
import { compareWords as words } from '../../messages/plan.ts';
import type { Tone } from '../../messages/sign-words.ts';
import { Sign } from '../../page/Sign.tsx';
import { agencyLines, changedFields } from './changed-fields.ts';
import styles from './compare.module.css';

const tones: Readonly<Record<TaskDifference['kind'], Tone>> = { added: 'good', changed: 'caution', ended: 'bad' };

export const DifferenceList = ({ differences }: { readonly differences: readonly TaskDifference[] }) => (
  <ul className={styles.list} aria-label={words.list}>
    {differences.map((difference) => (
      <Item key={keyOf(difference)} difference={difference} />
    ))}
  </ul>
);

const sideShown = (difference: TaskDifference): ComparedTask =>
  difference.kind === 'ended' ? difference.before : difference.after;

const keyOf = (difference: TaskDifference): string => {
  const { clause, title } = sideShown(difference);
  return `${difference.kind} ${clause} ${title}`;
};

function Item({ difference }: { readonly difference: TaskDifference }) {
  const { clause, title } = sideShown(difference);
  return (
    <li className={styles.item}>
      <h2 className={styles.head}>
        <Sign tone={tones[difference.kind]} mark={words.kind[difference.kind]} />
        <span className={styles.clause}>{clause}</span>
        <span>{title}</span>
      </h2>
      <Body difference={difference} />
    </li>
  );
}

function Body({ difference }: { readonly difference: TaskDifference }) {
  switch (difference.kind) {
    case 'added':
      return (
        <>
          <New lines={[difference.after.text]} />
          <p className={styles.agencies}>{agencyLines(difference.after).join('; ')}</p>
        </>
      );
    case 'ended':
      return (
        <>
          <Old lines={[difference.before.text]} />
          <p className={styles.agencies}>{agencyLines(difference.before).join('; ')}</p>
        </>
      );
    case 'changed':
      return (
        <dl className={styles.fields}>
          {changedFields(difference).map(({ field, before, after }) => (
            <div key={field}>
              <dt>{words.field[field]}</dt>
              <dd>
                <Old lines={before} />
                <New lines={after} />
              </dd>
            </div>
          ))}
        </dl>
      );
  }
}

const Old = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <del key={line} className={styles.old}>
        <span className="visually-hidden">{words.was}: </span>
        {line}
      </del>
    ))}
  </>
);

const New = ({ lines }: { readonly lines: readonly string[] }) => (
  <>
    {lines.map((line) => (
      <ins key={line} className={styles.new}>
        <span className="visually-hidden">{words.is}: </span>
        {line}
      </ins>
    ))}
  </>
);
