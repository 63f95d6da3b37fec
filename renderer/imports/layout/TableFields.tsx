import { NativeSelect } from '@mantine/core';
import { FormCode } from '../../../shared/ids.ts';
import { useForms } from '../../forms/use-forms.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import styles from './layout.module.css';
import { placeLines } from './line-options.ts';
import type { LayoutDraft } from './use-layout.ts';

/** Which sheet, which form, how it lies, where its heads are. */
export function TableFields({ draft: { layout, sheet, sheets, withTable } }: { readonly draft: LayoutDraft }) {
  const { data: forms } = useForms();
  const { across, head } = layout;
  const lines = placeLines(sheet, across);
  return (
    <fieldset className={styles.group}>
      <legend>{words.table}</legend>
      <NativeSelect
        label={words.sheet}
        value={layout.sheet}
        data={sheets.map(({ name }) => name)}
        onChange={({ currentTarget: { value } }) => withTable({ sheet: value })}
      />
      <NativeSelect
        label={words.form}
        value={layout.form}
        data={(forms ?? [])
          .filter(({ reporter }) => reporter === 'district')
          .map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        onChange={({ currentTarget: { value } }) => withTable({ form: FormCode.parse(value) })}
      />
      <NativeSelect
        label={words.direction}
        value={across ? 'across' : 'down'}
        data={[
          { value: 'across', label: words.across },
          { value: 'down', label: words.down },
        ]}
        onChange={({ currentTarget: { value } }) => withTable({ across: value === 'across', rows: [] })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={words.headFirst(across)}
          value={String(head.first)}
          data={lines}
          onChange={({ currentTarget: { value } }) => {
            const first = Number(value);
            withTable({ head: { first, last: Math.max(first, head.last) } });
          }}
        />
        <NativeSelect
          label={words.headLast(across)}
          value={String(head.last)}
          data={lines}
          onChange={({ currentTarget: { value } }) => {
            const last = Number(value);
            withTable({ head: { first: Math.min(head.first, last), last } });
          }}
        />
      </div>
    </fieldset>
  );
}
