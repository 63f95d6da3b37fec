import { NativeSelect } from '@mantine/core';
import type { PlaceId, RegisterCode } from '../../shared/ids.ts';
import { caseWords as words } from '../messages/register-cases.ts';
import { useChoices } from './use-cases.ts';

interface Props {
  readonly label: string;
  readonly withAsterisk: boolean;
  readonly error: string | undefined;
  readonly register: RegisterCode;
  /** Only entries of this place can be chosen, of a district also those of its communes. */
  readonly place: PlaceId | undefined;
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** An entry of another register, chosen by its name. */
export const EntryChoice = ({ place, ...rest }: Props) =>
  place === undefined ? (
    <NativeSelect
      label={rest.label}
      withAsterisk={rest.withAsterisk}
      disabled
      data={[{ value: '', label: words.placeFirst }]}
    />
  ) : (
    <ChoiceOfPlace {...rest} place={place} />
  );

function ChoiceOfPlace({ register, place, text, onChange, ...common }: Props & { readonly place: PlaceId }) {
  const choices = useChoices(register, place).data ?? [];
  const isElsewhere = text !== '' && !choices.some(({ id }) => String(id) === text);
  return (
    <NativeSelect
      {...common}
      value={text}
      data={[
        { value: '', label: choices.length === 0 ? words.noChoice(register) : '' },
        ...(isElsewhere ? [{ value: text, label: words.elsewhere(text) }] : []),
        ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
