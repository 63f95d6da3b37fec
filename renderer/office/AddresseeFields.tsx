import { TextInput } from '@mantine/core';
import { ReportRecipient } from '../../shared/reports/report-choice.ts';
import { officeWords as words } from '../messages/office.ts';
import styles from './office.module.css';
import type { OfficeFormState } from './use-office-form.ts';

/** How reports address whom they go to, where the office writes it otherwise than the plan does. */
export const AddresseeFields = ({ form: { register, formState } }: { readonly form: OfficeFormState }) => (
  <section>
    <h3>{words.addressees}</h3>
    <div className={styles.fields}>
      {ReportRecipient.options.map((recipient) => (
        <TextInput
          key={recipient}
          label={words.addresseeOf[recipient]}
          error={formState.errors.reportAddressees?.[recipient]?.message}
          {...register(`reportAddressees.${recipient}`)}
        />
      ))}
    </div>
    <p className={styles.hint}>{words.addresseeHint}</p>
  </section>
);
