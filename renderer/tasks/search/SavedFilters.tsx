import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SavedFilter } from '../../../shared/tasks/filters.contract.ts';
import type { TaskFilter } from '../../../shared/tasks/task-filter.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { filterWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { sameFilter } from './same-filter.ts';
import styles from './search.module.css';

interface Props {
  readonly filter: TaskFilter;
  readonly onChoose: (filter: TaskFilter) => void;
}

/** The filter in use gets a name; one that has a name is chosen or removed. */
export function SavedFilters({ filter, onChoose }: Props) {
  const { offer } = useUndo();
  const answer = useQuery(['filters'], () => api.filters.list({}));
  const saved = answer.data ?? [];
  const inUse = saved.find((each) => sameFilter(each.filter, filter));
  const remove = useCommand(
    async ({ id, name }: SavedFilter) => {
      await api.filters.remove({ filter: id });
      return name;
    },
    (name) => offer(words.removed(name)),
  );
  return (
    <>
      <NativeSelect
        className={styles.choice ?? ''}
        aria-label={words.saved}
        value={inUse?.id ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const chosen = saved.find(({ id }) => String(id) === value);
          if (chosen !== undefined) onChoose(chosen.filter);
        }}
        data={[
          { value: '', label: saved.length === 0 ? words.noneSaved : words.choose },
          ...saved.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      {inUse === undefined ? null : (
        <Button variant="default" onClick={() => remove.run(inUse)}>
          {words.remove(inUse.name)}
        </Button>
      )}
      <SaveFilter filter={filter} saved={saved} />
      <ErrorNotice error={answer.error ?? remove.error} />
    </>
  );
}

function SaveFilter({ filter, saved }: Pick<Props, 'filter'> & { readonly saved: readonly SavedFilter[] }) {
  const { offer } = useUndo();
  const [name, setName] = useState('');
  const save = useCommand(api.filters.save, (kept) => {
    setName('');
    offer(words.savedDone(kept.name));
  });
  const isKnown = saved.some((each) => each.name === name.trim().normalize('NFC'));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run({ name, filter });
  };
  return (
    <form className={styles.save} onSubmit={submit}>
      <TextInput
        aria-label={words.name}
        placeholder={words.nameHint}
        value={name}
        maxLength={60}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''} loading={save.isRunning}>
        {isKnown ? words.saveOver : words.save}
      </Button>
      <ErrorNotice error={save.error} />
    </form>
  );
}
