import { Button } from '@mantine/core';
import type { OwnWords } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { writingWords as words } from '../../messages/report-writing.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './outline.module.css';

interface Props {
  readonly without: readonly OwnWords[];
  readonly choice: ReportChoice;
}

/** What she wrote where the outline has no place any more: nothing of it is lost without her knowing. */
export function LeftWords({ without, choice }: Props) {
  const write = useCommand(api.reports.write);
  if (without.length === 0) return null;
  return (
    <section>
      <h3>{words.without}</h3>
      <p className={styles.quiet}>{words.withoutHint}</p>
      <ErrorNotice error={write.error} />
      <ul>
        {without.map(({ block, text }) => (
          <li key={block} className={styles.block}>
            <p className={styles.says}>{text}</p>
            <Button variant="default" size="compact-xs" onClick={() => write.run({ choice, block, words: null })}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
