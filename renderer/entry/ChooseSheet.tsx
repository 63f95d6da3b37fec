import { NativeSelect } from '@mantine/core';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { FormCode, PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { entryWords as words } from '../messages/entry.ts';
import styles from './entry.module.css';

interface Props {
  readonly forms: readonly Form[];
  readonly form: Form;
  readonly districts: readonly Place[];
  readonly district: Place | undefined;
  readonly onChange: (choice: { readonly bieu?: FormCode; readonly huyen?: PlaceId }) => void;
}

/** Form and district; the period is the one of the top bar. */
export const ChooseSheet = ({ forms, form, districts, district, onChange }: Props) => (
  <>
    <NativeSelect
      className={styles.form ?? ''}
      aria-label={words.form}
      value={form.code}
      data={forms.map(({ code, name }) => ({ value: code, label: words.formOption(code, name) }))}
      onChange={({ currentTarget: { value } }) => {
        const chosen = forms.find(({ code }) => code === value);
        if (chosen !== undefined) onChange({ bieu: chosen.code });
      }}
    />
    <NativeSelect
      className={styles.district ?? ''}
      aria-label={words.district}
      value={String(district?.id ?? '')}
      data={districts.map(({ id, type, name }) => ({ value: String(id), label: words.districtOption(type, name) }))}
      onChange={({ currentTarget: { value } }) => {
        const chosen = districts.find(({ id }) => String(id) === value);
        if (chosen !== undefined) onChange({ huyen: chosen.id });
      }}
    />
  </>
);
