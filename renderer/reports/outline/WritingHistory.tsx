import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BlockId } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { writingWords as words } from '../../messages/report-writing.ts';
import { dayAndTime } from '../../messages/time.ts';
import { Await } from '../../page/Await.tsx';
import styles from './outline.module.css';
import { useWritingHistory } from './use-outline.ts';

interface Props {
  readonly choice: ReportChoice;
  readonly block: BlockId;
  readonly now: string;
  readonly onUse: (text: string) => void;
}

/** What stood here before, newest first; asked for only when it is opened. */
export function WritingHistory(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.history} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.history}</summary>
      {isOpen ? <Earlier {...props} /> : null}
    </details>
  );
}

/** A decision without words of hers ('<left-out>') is nothing that could be used again. */
const isText = (before: string): boolean => before !== '' && !/^<[\w-]+>$/.test(before);

function Earlier({ choice, block, now, onUse }: Props) {
  const answer = useWritingHistory(choice, block);
  return (
    <Await answer={answer}>
      {(entries) => {
        const texts = entries.filter(({ before }) => isText(before) && before !== now);
        if (texts.length === 0) return <p className={styles.quiet}>{words.noHistory}</p>;
        return (
          <ul>
            {texts.map(({ at, before }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two of one second are told apart by their place only
              <li key={`${at} ${index}`}>
                <span className={styles.quiet}>{dayAndTime(at)}</span> {before}{' '}
                <Button
                  variant="default"
                  size="compact-xs"
                  aria-label={words.writeAgainOf(dayAndTime(at))}
                  onClick={() => onUse(before)}
                >
                  {words.writeAgain}
                </Button>
              </li>
            ))}
          </ul>
        );
      }}
    </Await>
  );
}
