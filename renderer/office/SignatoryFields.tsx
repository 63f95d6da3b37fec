import { Button, Textarea, TextInput } from '@mantine/core';
import { useFieldArray } from 'react-hook-form';
import { officeWords as words } from '../messages/office.ts';
import styles from './office.module.css';
import type { OfficeFormState } from './use-office-form.ts';

const most = 6;

export function SignatoryFields({ form }: { readonly form: OfficeFormState }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'signatories' });
  return (
    <div className={styles.fields}>
      {fields.map((field, index) => (
        <fieldset key={field.id} className={styles.signer} aria-label={words.signer(index + 1)}>
          <OneSignatory form={form} index={index} />
          {fields.length > 1 ? (
            <div className={styles.remove}>
              <Button variant="default" onClick={() => remove(index)} aria-label={words.removeSigner(index + 1)}>
                {words.remove}
              </Button>
            </div>
          ) : null}
        </fieldset>
      ))}
      <p className={styles.hint}>{words.authorityHint}</p>
      {fields.length < most ? (
        <div>
          <Button variant="default" onClick={() => append({ authority: '', name: '' })}>
            {words.addSigner}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function OneSignatory({
  form: { register, formState },
  index,
}: {
  readonly form: OfficeFormState;
  readonly index: number;
}) {
  const errors = formState.errors.signatories?.[index];
  return (
    <>
      <Textarea
        label={words.authority}
        rows={2}
        error={errors?.authority?.message}
        {...register(`signatories.${index}.authority`)}
      />
      <TextInput label={words.signerName} error={errors?.name?.message} {...register(`signatories.${index}.name`)} />
    </>
  );
}
