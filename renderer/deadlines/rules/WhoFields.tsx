import { NativeSelect } from '@mantine/core';
import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { RegimeReporters } from '../../../shared/deadlines/regime-seed.ts';
import { TaskId } from '../../../shared/ids.ts';
import { ruleWords as words } from '../../messages/rules.ts';
import { BodyChecks } from '../panel/BodyChecks.tsx';
import styles from './rules.module.css';
import type { Names } from './use-names.ts';

interface Props {
  readonly draft: RegimeDraft;
  readonly names: Names;
  readonly onChange: (part: Partial<RegimeDraft>) => void;
}

/** Who owes it and to whom: all of a kind, single bodies, or whoever leads a task. */
export const WhoFields = ({ draft, names, onChange }: Props) => (
  <>
    <NativeSelect
      label={words.receiver}
      value={draft.receiver}
      onChange={({ currentTarget: { value } }) => onChange({ receiver: value })}
      data={names.agencies.map(({ code, name }) => ({ value: code, label: name }))}
    />
    <NativeSelect
      label={words.reporters}
      value={draft.reporters}
      disabled={draft.task !== null}
      onChange={({ currentTarget: { value } }) => onChange({ reporters: RegimeReporters.parse(value), agencies: [] })}
      data={RegimeReporters.options.map((value) => ({ value, label: words.reporterChoice[value] }))}
    />
    <NativeSelect
      label={words.task}
      value={draft.task === null ? '' : String(draft.task)}
      onChange={({ currentTarget: { value } }) => onChange(taskPart(value, names))}
      data={[
        { value: '', label: words.noTask },
        ...names.tasks.map(({ id, clause, title }) => ({ value: String(id), label: `${clause} ${title}` })),
      ]}
    />
    {draft.task === null ? <Named draft={draft} names={names} onChange={onChange} /> : null}
  </>
);

/** A rule on a task stands under the task's own clause. */
function taskPart(value: string, { tasks }: Names): Partial<RegimeDraft> {
  const task = tasks.find(({ id }) => id === TaskId.safeParse(Number(value)).data);
  return task === undefined ? { task: null } : { task: task.id, clause: task.clause, agencies: [] };
}

function Named({ draft, names, onChange }: Props) {
  const bodies = names.agencies.filter(({ kind }) => (kind === 'district') === (draft.reporters === 'districts'));
  return (
    <details className={styles.named} open={draft.agencies.length > 0}>
      <summary>{words.named(draft.agencies.length)}</summary>
      <BodyChecks
        legend={words.namedHint}
        all={words.reporterChoice[draft.reporters]}
        bodies={bodies.map(({ code, name }) => ({ id: code, name }))}
        chosen={draft.agencies}
        onChange={(agencies) => onChange({ agencies: [...agencies] })}
      />
    </details>
  );
}
