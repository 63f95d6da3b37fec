import { zodResolver } from '@hookform/resolvers/zod';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Office } from '../../shared/office/office.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { fieldsOf, type OfficeFields, OfficeForm } from './office-form.ts';

export type OfficeFormState = UseFormReturn<OfficeFields, unknown, Office>;

/** The fields, checked by the very schema the keeper checks, and the command that keeps them. */
export function useOfficeForm(office: Office) {
  const form: OfficeFormState = useForm<OfficeFields, unknown, Office>({
    resolver: zodResolver(OfficeForm),
    defaultValues: fieldsOf(office),
  });
  const save = useCommand(api.office.save);
  return { form, save, submit: form.handleSubmit((values) => save.run(values)) };
}
