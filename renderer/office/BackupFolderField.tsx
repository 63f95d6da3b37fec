import { Controller } from 'react-hook-form';
import { FolderField } from '../form/FolderField.tsx';
import { officeWords as words } from '../messages/office.ts';
import type { OfficeFormState } from './use-office-form.ts';

export const BackupFolderField = ({ form }: { readonly form: OfficeFormState }) => (
  <Controller
    control={form.control}
    name="backupFolder"
    render={({ field }) => (
      <FolderField
        label={words.backupFolder}
        hint={words.backupHint}
        purpose="backup"
        folder={field.value}
        onChoose={field.onChange}
      />
    )}
  />
);
