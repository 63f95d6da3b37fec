import { Button } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Office } from '../../shared/office/office.contract.ts';
import { officeWords as words } from '../messages/office.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import { PracticeOffer } from '../practice/PracticeOffer.tsx';
import { BackupFolderField } from './BackupFolderField.tsx';
import styles from './FirstStart.module.css';
import { OfficeNameFields, PlaceField } from './OfficeNameFields.tsx';
import { SignatoryFields } from './SignatoryFields.tsx';
import { useOfficeForm } from './use-office-form.ts';

/** Three questions and a folder; answered once, in under a minute. */
export function FirstStart({ suggestion }: { readonly suggestion: Office }) {
  const { form, save, submit } = useOfficeForm(suggestion);
  return (
    <main className={styles.page}>
      <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <header className={styles.head}>
          <h1>{words.firstStart}</h1>
          <p className={styles.slice}>{words.firstStartSlice}</p>
          <p className={styles.product}>{shell.product}</p>
        </header>
        <Question title={words.question.office}>
          <OfficeNameFields form={form} />
        </Question>
        <Question title={words.question.place}>
          <PlaceField form={form} />
        </Question>
        <Question title={words.question.signatories}>
          <SignatoryFields form={form} />
        </Question>
        <Question title={words.section.backup}>
          <BackupFolderField form={form} />
        </Question>
        <ErrorNotice error={save.error} />
        <div className={styles.begin}>
          <PracticeOffer />
          <Button type="submit" loading={save.isRunning}>
            {words.begin}
          </Button>
        </div>
      </form>
    </main>
  );
}

function Question({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.question} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
