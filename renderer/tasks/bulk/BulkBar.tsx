import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Agency } from '../../../shared/agencies/agencies.contract.ts';
import type { AssignmentId } from '../../../shared/ids.ts';
import { Progress, type TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { bulkWords as words } from '../../messages/tasks.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';
import { parsePercent } from '../panel/parse-percent.ts';
import { progressOptions } from '../progress-options.ts';
import styles from './bulk.module.css';
import { type BulkScope, type BulkTarget, bulkTarget } from './bulk-assignments.ts';

/** What is to be written down for all of them. */
export interface BulkRequest {
  readonly form: 'result' | 'evidence';
  readonly assignments: readonly AssignmentId[];
}

interface Props {
  readonly tasks: readonly TaskRow[];
  /** The one the list is filtered by. */
  readonly agency: Agency | undefined;
  readonly onForm: (request: BulkRequest) => void;
}

/** What is done to all selected tasks: one command, one step back. */
export function BulkBar({ tasks, agency, onForm }: Props) {
  const scopes: readonly BulkScope[] = agency === undefined ? ['lead', 'all'] : ['agency', 'lead', 'all'];
  const [chosen, setScope] = useState<BulkScope>();
  const scope = scopes.find((each) => each === chosen) ?? scopes[0] ?? 'lead';
  const targetOf = (each: BulkScope) => bulkTarget(tasks, each, agency?.id);
  const target = targetOf(scope);
  const { assignments } = target;
  const isEmpty = assignments.length === 0;
  return (
    <section className={styles.bar} aria-label={words.bar}>
      <div>
        <p className={styles.count}>{words.selected(tasks.length)}</p>
        <p className={styles.roles}>{words.roles(target.roles)}</p>
      </div>
      <NativeSelect
        className={styles.scope ?? ''}
        aria-label={words.scopeLabel}
        value={scope}
        onChange={({ currentTarget: { value } }) => setScope(scopes.find((each) => each === value))}
        data={scopes.map((each) => ({
          value: each,
          label: words.scope(each, targetOf(each).assignments.length, agency?.shortName ?? ''),
        }))}
      />
      <BulkChange target={target} />
      <Button variant="default" disabled={isEmpty} onClick={() => onForm({ form: 'result', assignments })}>
        {words.addResult}
      </Button>
      <Button variant="default" disabled={isEmpty} onClick={() => onForm({ form: 'evidence', assignments })}>
        {words.addEvidence}
      </Button>
    </section>
  );
}

function BulkChange({ target: { assignments } }: { readonly target: BulkTarget }) {
  const { offer } = useUndo();
  const [progress, setProgress] = useState<Progress>();
  const [percentText, setPercentText] = useState('');
  const percent = parsePercent(percentText);
  const update = useCommand(api.tasks.update, ({ changed }) => {
    setProgress(undefined);
    setPercentText('');
    offer(words.updated(changed));
  });
  const change = {
    ...(progress === undefined ? {} : { progress }),
    ...(percentText.trim() === '' || percent === undefined ? {} : { percent }),
  };
  const isReady = assignments.length > 0 && percent !== undefined && Object.keys(change).length > 0;
  return (
    <>
      <NativeSelect
        className={styles.progress ?? ''}
        aria-label={words.progress}
        value={progress ?? ''}
        onChange={({ currentTarget: { value } }) => setProgress(Progress.safeParse(value).data)}
        data={[{ value: '', label: words.keepProgress }, ...progressOptions]}
      />
      <TextInput
        className={styles.percent ?? ''}
        aria-label={words.percent}
        placeholder={words.percentHint}
        inputMode="numeric"
        value={percentText}
        error={percent === undefined}
        onChange={({ currentTarget: { value } }) => setPercentText(value)}
      />
      <Button
        disabled={!isReady}
        loading={update.isRunning}
        onClick={() => update.run({ assignments: [...assignments], ...change })}
      >
        {words.update(assignments.length)}
      </Button>
      <ErrorNotice error={update.error} />
    </>
  );
}
