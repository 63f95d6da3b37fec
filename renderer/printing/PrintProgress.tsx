import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { printingWords as words } from '../messages/printing.ts';
import { StepProgress } from '../page/StepProgress.tsx';
import { usePrintProgress } from './use-printing.ts';

interface Props {
  /** What one piece is: 'phần', 'công văn'. */
  readonly piece?: string;
}

/** While something is printed to PDF: which piece of how many, and the way to end it. What is one piece is over at once. */
export function PrintProgress({ piece = words.part }: Props) {
  const progress = usePrintProgress();
  const cancel = useCommand(() => api.printing.cancel({}));
  if (progress === null || progress.all < 2) return null;
  const { done, all } = progress;
  return (
    <StepProgress
      doing={words.making(piece)}
      done={done}
      all={all}
      current={done === all ? words.joining : words.nothingWritten}
      onStop={() => cancel.run(undefined)}
    />
  );
}
