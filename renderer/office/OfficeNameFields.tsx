import { TextInput } from '@mantine/core';
import { officeWords as words } from '../messages/office.ts';
import styles from './office.module.css';
import type { OfficeFormState } from './use-office-form.ts';

/** Decree 30/2020, ô 2 and 3: the body above, the office itself, and its letters in document numbers. */
export function OfficeNameFields({ form: { register, formState } }: { readonly form: OfficeFormState }) {
  const { errors } = formState;
  return (
    <div className={styles.fields}>
      <TextInput label={words.governingBody} error={errors.governingBody?.message} {...register('governingBody')} />
      <TextInput label={words.name} error={errors.name?.message} {...register('name')} />
      <div className={styles.pair}>
        <TextInput label={words.abbreviation} error={errors.abbreviation?.message} {...register('abbreviation')} />
        <TextInput label={words.draftingUnit} error={errors.draftingUnit?.message} {...register('draftingUnit')} />
      </div>
    </div>
  );
}

export const PlaceField = ({ form: { register, formState } }: { readonly form: OfficeFormState }) => (
  <TextInput label={words.place} error={formState.errors.placeForDate?.message} {...register('placeForDate')} />
);

/** Ô 12 and 13, which many offices do without. */
export const OptionalParts = ({ form: { register, formState } }: { readonly form: OfficeFormState }) => (
  <section>
    <h3>{words.section.optional}</h3>
    <TextInput
      label={words.draftedBy}
      description={words.draftedByHint}
      maxLength={40}
      error={formState.errors.draftedBy?.message}
      {...register('draftedBy')}
    />
    <TextInput
      label={words.contact}
      description={words.contactHint}
      maxLength={200}
      error={formState.errors.contact?.message}
      {...register('contact')}
    />
  </section>
);
