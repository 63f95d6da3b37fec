import { TextInput } from '@mantine/core';
import type { Ref } from 'react';

interface Props {
  readonly label: string;
  readonly isShown: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

export const PassphraseField = ({ label, isShown, value, onChange, ref }: Props) => (
  <TextInput
    {...(ref === undefined ? {} : { ref })}
    label={label}
    type={isShown ? 'text' : 'password'}
    autoComplete="off"
    maxLength={200}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
