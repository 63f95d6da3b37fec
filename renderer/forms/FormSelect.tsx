import { NativeSelect } from '@mantine/core';
import type { Form } from '../../shared/forms/forms.contract.ts';
import { formWords as words } from '../messages/forms.ts';

interface Props {
  readonly forms: readonly Form[];
  /** Undefined: all of a period. */
  readonly chosen: Form | undefined;
  readonly onChoose: (form: Form) => void;
  readonly onAll: () => void;
}

const all = 'all';

export function FormSelect({ forms, chosen, onChoose, onAll }: Props) {
  const choose = (value: string) => {
    const form = forms.find(({ code }) => code === value);
    if (form === undefined) onAll();
    else onChoose(form);
  };
  return (
    <NativeSelect
      label={words.form}
      value={chosen?.code ?? all}
      onChange={({ currentTarget: { value } }) => choose(value)}
      data={[
        ...forms.map(({ code, name }) => ({ value: String(code), label: words.formOption(code, name) })),
        { value: all, label: words.allForms },
      ]}
    />
  );
}
