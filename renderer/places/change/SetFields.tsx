import { TextInput } from '@mantine/core';
import panel from '../../deadlines/panel/panel.module.css';
import { DayField } from '../../form/DayField.tsx';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { changeWords as words } from '../../messages/places.ts';
import type { SetDraft } from './change-draft.ts';

interface Props {
  readonly draft: SetDraft;
  readonly onChange: (part: Partial<SetDraft>) => void;
}

/** The document that orders the change, and the day from which it holds. */
export const SetFields = ({ draft, onChange }: Props) => (
  <div className={panel.pair}>
    <TextInput
      label={words.name}
      placeholder={words.nameHint}
      value={draft.name}
      maxLength={200}
      withAsterisk
      onChange={({ currentTarget: { value } }) => onChange({ name: value })}
    />
    <DayField
      label={words.effectiveOn}
      value={draft.effectiveOn}
      onChange={(effectiveOn) => onChange({ effectiveOn })}
    />
    <TextInput
      label={words.number}
      value={draft.number}
      maxLength={60}
      withAsterisk
      onChange={({ currentTarget: { value } }) => onChange({ number: value })}
    />
    <OptionalDayField label={words.issuedOn} value={draft.issuedOn} onChange={(issuedOn) => onChange({ issuedOn })} />
  </div>
);
