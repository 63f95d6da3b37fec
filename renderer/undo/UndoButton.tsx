import { Button } from '@mantine/core';
import { undoWords as words } from '../messages/undo.ts';
import { useUndo } from './use-undo.ts';

/** Names what the next step back would take back. */
export function UndoButton() {
  const { next, isRunning, undo } = useUndo();
  return (
    <Button variant="default" disabled={next === undefined || isRunning} title={words.keys} onClick={undo}>
      {words.next(next)}
    </Button>
  );
}
