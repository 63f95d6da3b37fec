import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ElementCode } from '../../shared/ids.ts';
import type { SetInForce } from '../../shared/sets/sets.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { mappingWords as words } from '../messages/sets.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { SetProblemList } from './SetProblemList.tsx';
import styles from './sets.module.css';

interface Draft {
  readonly old: string;
  readonly under: string;
  readonly fromYear: number;
  readonly note: string;
}

export function AddMapping({ set }: { readonly set: SetInForce }) {
  const [draft, setDraft] = useState<Draft>({ old: '', under: '', fromYear: set.year, note: '' });
  const add = useCommand(
    () =>
      api.sets.addMapping({
        old: ElementCode.parse(draft.old),
        new: ElementCode.parse(draft.under),
        fromYear: draft.fromYear,
        note: draft.note.trim(),
      }),
    ({ changed }) => changed > 0 && setDraft((now) => ({ ...now, old: '', note: '' })),
  );
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add.run(undefined);
      }}
    >
      <MappingFields set={set} draft={draft} onChange={setDraft} />
      <ErrorNotice error={add.error} />
      <SetProblemList problems={add.result?.problems ?? []} />
      <div>
        <Button
          type="submit"
          variant="default"
          loading={add.isRunning}
          disabled={draft.old === '' || draft.under === ''}
        >
          {words.add}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly set: SetInForce;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function MappingFields({ set, draft, onChange }: FieldsProps) {
  const options = (only: (element: SetInForce['elements'][number]) => boolean) => [
    { value: '', label: words.choose },
    ...set.elements.filter(only).map((element) => ({ value: element.code, label: words.element(element) })),
  ];
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={words.old}
          value={draft.old}
          data={options(() => true)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, old: value })}
        />
        <NativeSelect
          label={words.new}
          value={draft.under}
          data={options(({ inForce }) => inForce)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, under: value })}
        />
      </div>
      <div className={styles.pair}>
        <TextInput
          label={words.fromYear}
          value={String(draft.fromYear)}
          inputMode="numeric"
          maxLength={4}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, fromYear: Number(value.replaceAll(/\D/g, '')) })
          }
        />
        <TextInput
          label={words.note}
          value={draft.note}
          maxLength={300}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, note: value })}
        />
      </div>
    </>
  );
}
