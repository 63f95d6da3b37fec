import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { memo, useId, useState } from 'react';
import { AgencyId } from '../../../shared/ids.ts';
import { noFilter, type TaskFilter } from '../../../shared/tasks/task-filter.ts';
import { Role } from '../../../shared/tasks/task-seed.ts';
import { Progress, type TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { progressSigns, roleNames, taskWords, filterWords as words } from '../../messages/tasks.ts';
import { SavedFilters } from './SavedFilters.tsx';
import styles from './search.module.css';

interface Props {
  readonly tasks: readonly TaskRow[];
  readonly filter: TaskFilter;
  readonly onChange: (change: FilterChange) => void;
  /** How many have ended, and whether they are shown. */
  readonly ended: number;
  readonly showsEnded: boolean;
  readonly onShowEnded: (shows: boolean) => void;
}

/** The filter as it becomes from what it is, so that the fields that choose are not drawn anew at every letter. */
export type FilterChange = (before: TaskFilter) => TaskFilter;

export function TaskFilterBar({ tasks, filter, onChange, ended, showsEnded, onShowEnded }: Props) {
  const [areSavedOpen, setSavedOpen] = useState(false);
  const id = useId();
  const { text, section, agency, role, progress } = filter;
  return (
    <search className={styles.filters}>
      <TextInput
        className={styles.search ?? ''}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={text}
        maxLength={200}
        onChange={({ currentTarget: { value } }) => onChange((before) => ({ ...before, text: value }))}
      />
      <Choices tasks={tasks} section={section} agency={agency} role={role} progress={progress} onChange={onChange} />
      <Button variant="default" disabled={isEmpty(filter)} onClick={() => onChange(() => noFilter)}>
        {words.clear}
      </Button>
      <Button
        variant={areSavedOpen ? 'light' : 'default'}
        aria-expanded={areSavedOpen}
        aria-controls={id}
        onClick={() => setSavedOpen(!areSavedOpen)}
      >
        {words.saved}
      </Button>
      {ended === 0 ? null : (
        <Checkbox
          label={words.showEnded(ended)}
          checked={showsEnded}
          onChange={({ currentTarget: { checked } }) => onShowEnded(checked)}
        />
      )}
      <div id={id} className={styles.saved} hidden={!areSavedOpen}>
        {areSavedOpen ? <SavedFilters filter={filter} onChoose={(chosen) => onChange(() => chosen)} /> : null}
      </div>
    </search>
  );
}

const isEmpty = ({ text, section, agency, role, progress }: TaskFilter): boolean =>
  text === '' && [section, agency, role, progress].every((condition) => condition === null);

type ChoicesProps = Pick<Props, 'tasks' | 'onChange'> & Omit<TaskFilter, 'text'>;

const Choices = memo(function Choices({ tasks, section, agency, role, progress, onChange }: ChoicesProps) {
  const set = (part: Partial<TaskFilter>) => onChange((before) => ({ ...before, ...part }));
  return (
    <>
      <NativeSelect
        className={styles.choice ?? ''}
        aria-label={words.section}
        value={section ?? ''}
        onChange={(event) => set({ section: event.currentTarget.value || null })}
        data={[{ value: '', label: words.allSections }, ...sectionsOf(tasks)]}
      />
      <NativeSelect
        className={styles.choice ?? ''}
        aria-label={words.agency}
        value={agency ?? ''}
        onChange={(event) => set({ agency: AgencyId.safeParse(Number(event.currentTarget.value)).data ?? null })}
        data={[{ value: '', label: words.allAgencies }, ...agenciesOf(tasks)]}
      />
      <NativeSelect
        className={styles.narrow ?? ''}
        aria-label={taskWords.role}
        value={role ?? ''}
        onChange={(event) => set({ role: Role.safeParse(event.currentTarget.value).data ?? null })}
        data={[
          { value: '', label: words.allRoles },
          ...Role.options.map((each) => ({ value: each, label: roleNames[each] })),
        ]}
      />
      <NativeSelect
        className={styles.narrow ?? ''}
        aria-label={taskWords.progress}
        value={progress ?? ''}
        onChange={(event) => set({ progress: Progress.safeParse(event.currentTarget.value).data ?? null })}
        data={[
          { value: '', label: words.allProgress },
          ...Progress.options.map((each) => ({ value: each, label: progressSigns[each].word })),
        ]}
      />
    </>
  );
});

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
