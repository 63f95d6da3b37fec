import { Button, NativeSelect, TextInput } from '@mantine/core';
import { AgencyId } from '../../shared/ids.ts';
import { noFilter, type TaskFilter } from '../../shared/tasks/task-filter.ts';
import { Role } from '../../shared/tasks/task-seed.ts';
import { Progress, type TaskRow } from '../../shared/tasks/tasks.contract.ts';
import { progressSigns, roleNames, taskWords as words } from '../messages/tasks.ts';
import styles from './tasks.module.css';

interface Props {
  readonly tasks: readonly TaskRow[];
  readonly filter: TaskFilter;
  readonly onChange: (filter: TaskFilter) => void;
}

export function TaskFilterBar({ tasks, filter, onChange }: Props) {
  const set = (part: Partial<TaskFilter>) => onChange({ ...filter, ...part });
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={filter.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
      />
      <NativeSelect
        className={styles.choice}
        aria-label={words.section}
        value={filter.section ?? ''}
        onChange={(event) => set({ section: event.currentTarget.value || null })}
        data={[{ value: '', label: words.allSections }, ...sectionsOf(tasks)]}
      />
      <NativeSelect
        className={styles.choice}
        aria-label={words.agency}
        value={filter.agency ?? ''}
        onChange={(event) => set({ agency: AgencyId.safeParse(Number(event.currentTarget.value)).data ?? null })}
        data={[{ value: '', label: words.allAgencies }, ...agenciesOf(tasks)]}
      />
      <NativeSelect
        aria-label={words.role}
        value={filter.role ?? ''}
        onChange={(event) => set({ role: Role.safeParse(event.currentTarget.value).data ?? null })}
        data={[
          { value: '', label: words.allRoles },
          ...Role.options.map((role) => ({ value: role, label: roleNames[role] })),
        ]}
      />
      <NativeSelect
        aria-label={words.progress}
        value={filter.progress ?? ''}
        onChange={(event) => set({ progress: Progress.safeParse(event.currentTarget.value).data ?? null })}
        data={[
          { value: '', label: words.allProgress },
          ...Progress.options.map((progress) => ({ value: progress, label: progressSigns[progress].word })),
        ]}
      />
      <Button variant="default" disabled={filter === noFilter} onClick={() => onChange(noFilter)}>
        {words.clear}
      </Button>
    </search>
  );
}

const sectionsOf = (tasks: readonly TaskRow[]) =>
  [...new Map(tasks.map(({ section, sectionTitle }) => [section, sectionTitle]))].map(([value, title]) => ({
    value,
    label: `${value} ${title}`,
  }));

/** In the order of the plan: those named first come first. */
const agenciesOf = (tasks: readonly TaskRow[]) =>
  [...new Map(tasks.flatMap(({ assignments }) => assignments.map(({ agencyId, agency }) => [agencyId, agency])))].map(
    ([value, label]) => ({ value: String(value), label }),
  );
