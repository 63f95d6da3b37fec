import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Rollover } from '../../shared/rollover/rollover.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { rolloverWords as words } from '../messages/rollover.ts';
import { undoWords } from '../messages/undo.ts';
import links from '../page/link.module.css';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { LeftBehindList } from './LeftBehindList.tsx';
import styles from './rollover.module.css';

interface Props {
  readonly made: Rollover;
  readonly onUndone: () => void;
}

export function RolloverDone({ made, onUndone }: Props) {
  const { next } = useUndo();
  const undo = useCommand(() => api.undo.last({}), onUndone);
  return (
    <>
      <Notice tone="good" message={words.done(made)}>
        <div className={styles.buttons}>
          <Link to="/ke-hoach" search={{ xem: 'nguyen-van' }} className={links.link}>
            {words.read}
          </Link>
          <Link to="/ke-hoach" search={{ xem: 'so-sanh' }} className={links.link}>
            {words.compare(made.from)}
          </Link>
          {next === 'rollover.run' ? (
            <Button variant="default" onClick={() => undo.run(undefined)} loading={undo.isRunning}>
              {undoWords.undo}
            </Button>
          ) : null}
        </div>
      </Notice>
      <ErrorNotice error={undo.error} />
      <LeftBehindList left={made} />
    </>
  );
}
