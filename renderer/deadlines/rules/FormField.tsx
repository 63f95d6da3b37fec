import { NativeSelect } from '@mantine/core';
import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import type { Form } from '../../../shared/forms/forms.contract.ts';
import { useForms } from '../../forms/use-forms.ts';
import { ruleWords as words } from '../../messages/rules.ts';

interface Props {
  readonly draft: RegimeDraft;
  readonly onChange: (part: Partial<RegimeDraft>) => void;
}

/** Which form is to be sent: those that come so often from such bodies, and the one that is chosen already. */
export function FormField({ draft, onChange }: Props) {
  const { data = [] } = useForms();
  const offered = data.filter((form) => form.code === draft.form || fits(form, draft));
  return (
    <NativeSelect
      label={words.form}
      value={draft.form ?? ''}
      onChange={({ currentTarget: { value } }) => onChange({ form: value === '' ? null : value })}
      data={[
        { value: '', label: words.noForm },
        ...offered.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
      ]}
    />
  );
}

const fits = ({ periodKinds, reporter }: Form, { frequency, reporters }: RegimeDraft): boolean =>
  periodKinds.some((kind) => kind === frequency) && (reporter === 'district') === (reporters === 'districts');
