import { NativeSelect, TextInput } from '@mantine/core';
import { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { RegisterField } from '../../shared/registers/register-field.ts';
import { yesNoWords } from '../../shared/registers/value-text.ts';
import { OptionalDayField } from '../form/OptionalDayField.tsx';
import { EntryChoice } from './EntryChoice.tsx';

interface Props {
  readonly fields: readonly RegisterField[];
  /** Where entries of other registers are chosen from. */
  readonly place: PlaceId | undefined;
  readonly texts: Readonly<Record<string, string>>;
  readonly faults: Readonly<Record<string, string>>;
  readonly onChange: (code: string, text: string) => void;
}

/** One field under the other in the order of the register; those retired show only what they hold. */
export const EntryFields = ({ fields, place, texts, faults, onChange }: Props) =>
  fields
    .filter(({ code, retired }) => retired !== true || (texts[code] ?? '') !== '')
    .map((field) => (
      <EntryField
        key={field.code}
        field={field}
        place={place}
        text={texts[field.code] ?? ''}
        fault={faults[field.code]}
        onChange={(text) => onChange(field.code, text)}
      />
    ));

interface FieldProps {
  readonly field: RegisterField;
  readonly place: PlaceId | undefined;
  readonly text: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
}

function EntryField({ field, place, text, fault, onChange }: FieldProps) {
  const { name, unit, kind, options = [], of, required, retired } = field;
  const label = unit === undefined ? name : `${name} (${unit})`;
  const common = { label, withAsterisk: required && retired !== true, error: fault };
  switch (kind) {
    case 'yes-no':
      return <Choices {...common} text={text} onChange={onChange} options={yesNo} />;
    case 'choice':
      return (
        <Choices
          {...common}
          text={text}
          onChange={onChange}
          options={options.map((value) => ({ value, label: value }))}
        />
      );
    case 'day': {
      const day = Day.safeParse(text);
      return (
        <OptionalDayField label={label} value={day.success ? day.data : null} onChange={(on) => onChange(on ?? '')} />
      );
    }
    case 'entry':
      return of === undefined ? null : (
        <EntryChoice {...common} register={of} place={place} text={text} onChange={onChange} />
      );
    case 'count':
    case 'money':
    case 'text':
    case 'agency':
      return (
        <TextInput
          {...common}
          value={text}
          maxLength={500}
          inputMode={kind === 'count' || kind === 'money' ? 'numeric' : 'text'}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      );
  }
}

const yesNo = [
  { value: 'true', label: yesNoWords.yes },
  { value: 'false', label: yesNoWords.no },
];

interface ChoicesProps {
  readonly label: string;
  readonly withAsterisk: boolean;
  readonly error: string | undefined;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (text: string) => void;
}

const Choices = ({ text, options, onChange, ...common }: ChoicesProps) => (
  <NativeSelect
    {...common}
    value={text}
    data={[{ value: '', label: '' }, ...options]}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
