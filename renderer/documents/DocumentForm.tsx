import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DocumentType, hasAddressee } from '../../shared/documents/document-draft.ts';
import { signerWarnings } from '../../shared/documents/signer-warnings.ts';
import { documentTypeNames, documentWords as words } from '../messages/documents.ts';
import styles from './documents.module.css';
import type { DraftFields } from './draft-fields.ts';

interface Props {
  readonly fields: DraftFields;
  readonly onChange: (fields: DraftFields) => void;
}

/** In the order of the paper, from the head to the foot. */
export function DocumentForm({ fields, onChange }: Props) {
  const set = (changed: Partial<DraftFields>) => onChange({ ...fields, ...changed });
  const typed = (name: Exclude<keyof DraftFields, 'type' | 'secrecy' | 'urgency' | 'circulation' | 'bodySize'>) => ({
    value: fields[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label={words.type}
          value={fields.type}
          onChange={({ currentTarget: { value } }) => set({ type: DocumentType.parse(value) })}
          data={Object.entries(documentTypeNames).map(([value, label]) => ({ value, label }))}
        />
        <Urgency fields={fields} onChange={onChange} />
      </div>
      <div className={styles.pair}>
        <Secrecy fields={fields} onChange={onChange} />
        <Circulation fields={fields} onChange={onChange} />
      </div>
      <Textarea label={words.subject} rows={2} maxLength={500} {...typed('subject')} />
      {hasAddressee(fields.type) ? <Textarea label={words.addressees} rows={2} {...typed('addressees')} /> : null}
      <Textarea label={words.bases} description={words.basesHint} rows={3} {...typed('bases')} />
      <Textarea label={words.body} description={words.bodyHint} rows={12} maxLength={100_000} {...typed('body')} />
      <Textarea label={words.recipients} rows={3} {...typed('recipients')} />
      <Textarea label={words.authority} rows={2} {...typed('authority')} />
      <div className={styles.pair}>
        <TextInput label={words.signer} maxLength={200} {...typed('signer')} />
        <TextInput
          label={words.draftedBy}
          placeholder={words.draftedByExample}
          maxLength={40}
          {...typed('draftedBy')}
        />
      </div>
      <NativeSelect
        label={words.bodySize}
        value={String(fields.bodySize)}
        onChange={({ currentTarget: { value } }) => set({ bodySize: value === '13' ? 13 : 14 })}
        data={['13', '14']}
      />
      {signerWarnings(fields.authority.split('\n'), fields.signer).map((warning) => (
        <p key={warning} className={styles.warning} role="status">
          {words.warnings[warning]}
        </p>
      ))}
    </>
  );
}

const urgencies = ['', 'urgent', 'very-urgent', 'most-urgent'] as const;

const Urgency = ({ fields, onChange }: Props) => (
  <NativeSelect
    label={words.urgency}
    value={fields.urgency}
    onChange={({ currentTarget: { value } }) =>
      onChange({ ...fields, urgency: urgencies.find((each) => each === value) ?? '' })
    }
    data={urgencies.map((value) => ({ value, label: words.urgencies[value] }))}
  />
);

const secrecies = ['', 'secret', 'top-secret', 'most-secret'] as const;

const Secrecy = ({ fields, onChange }: Props) => (
  <NativeSelect
    label={words.secrecy}
    description={fields.secrecy === '' ? undefined : words.secrecyHint}
    value={fields.secrecy}
    onChange={({ currentTarget: { value } }) =>
      onChange({ ...fields, secrecy: secrecies.find((each) => each === value) ?? '' })
    }
    data={secrecies.map((value) => ({ value, label: words.secrecies[value] }))}
  />
);

const circulations = ['', 'return', 'internal'] as const;

const Circulation = ({ fields, onChange }: Props) => (
  <NativeSelect
    label={words.circulation}
    value={fields.circulation}
    onChange={({ currentTarget: { value } }) =>
      onChange({ ...fields, circulation: circulations.find((each) => each === value) ?? '' })
    }
    data={circulations.map((value) => ({ value, label: words.circulations[value] }))}
  />
);
