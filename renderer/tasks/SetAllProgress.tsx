import { NativeSelect } from '@mantine/core';
import { type Assignment, Progress } from '../../shared/tasks/tasks.contract.ts';
import { taskWords as words } from '../messages/tasks.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { progressOptions } from './progress-options.ts';
import { useSetProgress } from './use-set-progress.ts';

/** One choice for all agencies of the task, in one step. */
export function SetAllProgress({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const set = useSetProgress();
  const choose = (value: string) => {
    const progress = Progress.safeParse(value).data;
    if (progress !== undefined) set.run({ assignments, progress });
  };
  return (
    <>
      <NativeSelect
        label={words.setAll(assignments.length)}
        value=""
        onChange={(event) => choose(event.currentTarget.value)}
        data={[{ value: '', label: words.choose }, ...progressOptions]}
      />
      <ErrorNotice error={set.error} />
    </>
  );
}
