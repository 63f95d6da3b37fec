import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ElementCode } from '../../../shared/ids.ts';
import type { SavedLayout } from '../../../shared/imports/layout/layouts.contract.ts';
import { useForms } from '../../forms/use-forms.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { elementOptions } from './ColumnFields.tsx';
import styles from './layout.module.css';
import { elementLineName } from './line-options.ts';

/** What is called otherwise or counts something else; where the table lies is pointed at in a file. */
export function EditLayout({ saved: { id, name: first, layout } }: { readonly saved: SavedLayout }) {
  const [name, setName] = useState(first);
  const [elements, setElements] = useState(layout.columns.map(({ element }) => element));
  const { data: forms } = useForms();
  const options = elementOptions(
    forms?.find(({ code }) => code === layout.form),
    layout,
  );
  const change = useCommand(() => api.imports.changeLayout({ id, name, elements }));
  const remove = useCommand(() => api.imports.removeLayout({ id }));
  return (
    <form
      className={styles.edit}
      onSubmit={(event) => {
        event.preventDefault();
        change.run(undefined);
      }}
    >
      <TextInput
        label={words.name}
        value={name}
        maxLength={120}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      {layout.columns.map(({ column, header }, at) => (
        <NativeSelect
          key={column}
          label={words.columnHead(elementLineName(column, layout.across), header)}
          value={elements[at] ?? ''}
          data={options}
          onChange={({ currentTarget: { value } }) =>
            setElements(elements.with(at, value === '' ? null : ElementCode.parse(value)))
          }
        />
      ))}
      <ErrorNotice error={change.error ?? remove.error} />
      <div className={styles.buttons}>
        <Button type="submit" loading={change.isRunning} disabled={name.trim() === ''}>
          {words.change}
        </Button>
        <Button variant="default" onClick={() => remove.run(undefined)} loading={remove.isRunning}>
          {words.remove}
        </Button>
      </div>
    </form>
  );
}
