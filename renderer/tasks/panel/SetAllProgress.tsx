import { NativeSelect } from '@mantine/core';
import { type Assignment, Progress } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { bulkWords, panelWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { progressOptions } from '../progress-options.ts';

/** One choice for all agencies shown, in one step. */
export function SetAllProgress({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { offer } = useUndo();
  const set = useCommand(api.tasks.update, ({ changed }) => offer(bulkWords.updated(changed)));
  const choose = (value: string) => {
    const progress = Progress.safeParse(value).data;
    if (progress !== undefined) set.run({ assignments: assignments.map(({ id }) => id), progress });
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
