import { Button, Textarea, TextInput } from '@mantine/core';
import type { Office } from '../../shared/office/office.contract.ts';
import { officeWords as words } from '../messages/office.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { AddresseeFields } from './AddresseeFields.tsx';
import { BackupFolderField } from './BackupFolderField.tsx';
import { OfficeNameFields, OptionalParts, PlaceField } from './OfficeNameFields.tsx';
import styles from './office.module.css';
import { SignatoryFields } from './SignatoryFields.tsx';
import { useOfficeForm } from './use-office-form.ts';

/** The answers of the first start, to be changed at any time. */
export function OfficeSettings({ office }: { readonly office: Office }) {
  const { form, save, submit } = useOfficeForm(office);
  return (
    <form className={styles.settings} onSubmit={(event) => void submit(event)} noValidate>
      <OfficeNameFields form={form} />
      <PlaceField form={form} />
      <section>
        <h3>{words.section.signatories}</h3>
        <SignatoryFields form={form} />
      </section>
      <Textarea
        label={words.recipients}
        rows={4}
        error={form.formState.errors.recipients?.message}
        {...form.register('recipients')}
      />
      <AddresseeFields form={form} />
      <OptionalParts form={form} />
      <BackupFolderField form={form} />
      <section>
        <h3>{words.section.smallCounts}</h3>
        <TextInput
          label={words.smallCountBelow.label}
          description={words.smallCountHint}
          inputMode="numeric"
          maxLength={2}
          error={form.formState.errors.smallCountBelow?.message}
          {...form.register('smallCountBelow')}
        />
      </section>
      <ErrorNotice error={save.error} />
      {save.result === undefined ? null : <Notice tone="good" message={words.saved} />}
      <div>
        <Button type="submit" loading={save.isRunning}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
