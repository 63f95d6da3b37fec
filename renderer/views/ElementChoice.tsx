import { NativeSelect } from '@mantine/core';
import { viewWords as words } from '../messages/views.ts';
import { useElementInput } from './use-element-input.ts';
import { type Subjects, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import styles from './views.module.css';

/** Which group of elements, and what can be done with its table. */
export function ElementChoice({ groups }: Pick<Subjects, 'groups'>) {
  const { change } = useViewSearch();
  const asked = useElementInput(groups);
  if (asked === undefined) return null;
  const { chosen, input } = asked;
  return (
    <>
      <NativeSelect
        label={words.group}
        className={styles.subject ?? ''}
        value={String(groups.indexOf(chosen))}
        onChange={(event) => {
          const next = groups[Number(event.currentTarget.value)];
          change({ bieu: next?.form, nhom: next?.group });
        }}
        data={groups.map(({ form, group }, at) => ({ value: String(at), label: `${form}: ${group}` }))}
      />
      <ViewActions view={{ view: 'elements', ...input }} />
    </>
  );
}
