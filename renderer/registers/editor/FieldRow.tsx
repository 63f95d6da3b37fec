import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FieldKind, isNumeric, type RegisterField } from '../../../shared/registers/register-field.ts';
import { fieldKindNames, registerEditorWords as words } from '../../messages/register-editor.ts';
import { type DefinitionDraft, moved, withField, withKind, withoutField, withRetired } from './definition-draft.ts';
import styles from './editor.module.css';
import { type DetailProps, PointedRegister } from './PointedRegister.tsx';

interface Props {
  readonly field: RegisterField;
  readonly at: number;
  /** Entries may hold it: its kind is fixed and it is retired at most. */
  readonly isStored: boolean;
  readonly fault: string | undefined;
  readonly draft: DefinitionDraft;
  readonly onChange: (draft: DefinitionDraft) => void;
}

export function FieldRow({ field, at, isStored, fault, draft, onChange }: Props) {
  const name = field.name.trim() === '' ? words.unnamed : field.name;
  const set = (next: RegisterField) => onChange(withField(draft, next));
  const input = useRef<HTMLInputElement>(null);
  const isNew = !isStored && field.name === '';
  // Only when the row comes: a name that is emptied later keeps the caret where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for a row that was just added
  useEffect(() => {
    if (isNew) input.current?.focus();
  }, []);
  return (
    <tr data-retired={field.retired}>
      <td>
        <TextInput
          ref={input}
          aria-label={words.fieldNameOf(at + 1)}
          title={field.name}
          value={field.name}
          maxLength={120}
          error={fault}
          onChange={({ currentTarget: { value } }) => set({ ...field, name: value })}
        />
      </td>
      <td>
        {isStored ? (
          <span className={styles.fixed}>{fieldKindNames[field.kind]}</span>
        ) : (
          <NativeSelect
            aria-label={words.kindOf(name)}
            value={field.kind}
            data={kindsFor(draft, field.kind)}
            onChange={({ currentTarget: { value } }) => set(withKind(field, FieldKind.parse(value)))}
          />
        )}
      </td>
      <td>
        <FieldDetail field={field} name={name} isStored={isStored} onChange={set} />
      </td>
      <td>
        <Checkbox
          className={styles.tick}
          aria-label={words.requiredOf(name)}
          checked={field.required}
          onChange={({ currentTarget: { checked } }) => set({ ...field, required: checked })}
        />
      </td>
      <td>
        <Checkbox
          className={styles.tick}
          aria-label={words.printsOf(name)}
          checked={field.prints}
          onChange={({ currentTarget: { checked } }) => set({ ...field, prints: checked })}
        />
      </td>
      <td>
        <RowButtons {...{ field, name, at, isStored, draft, onChange }} />
      </td>
    </tr>
  );
}

/** A register of counts only has no free text. */
const kindsFor = ({ sensitivity }: DefinitionDraft, own: RegisterField['kind']) =>
  FieldKind.options
    .filter((kind) => kind === own || kind !== 'text' || sensitivity === 'normal')
    .map((value) => ({ value, label: fieldKindNames[value] }));

function FieldDetail({ field, name, isStored, onChange }: DetailProps) {
  if (field.kind === 'entry') return <PointedRegister {...{ field, name, isStored, onChange }} />;
  if (field.kind === 'choice')
    return (
      <Textarea
        aria-label={words.optionsOf(name)}
        placeholder={words.optionsHint}
        autosize
        minRows={2}
        maxRows={8}
        value={(field.options ?? []).join('\n')}
        onChange={({ currentTarget: { value } }) => onChange({ ...field, options: value.split('\n') })}
      />
    );
  if (!isNumeric(field)) return null;
  return (
    <TextInput
      aria-label={words.unitOf(name)}
      placeholder={words.unitHint}
      value={field.unit ?? ''}
      maxLength={40}
      onChange={({ currentTarget: { value } }) => onChange({ ...field, unit: value })}
    />
  );
}

interface ButtonsProps extends Omit<Props, 'fault'> {
  readonly name: string;
}

function RowButtons({ field, name, at, isStored, draft, onChange }: ButtonsProps) {
  const { code, retired } = field;
  const isRetired = retired === true;
  return (
    <div className={styles.buttons}>
      <Button
        variant="default"
        aria-label={words.up(name)}
        aria-disabled={at === 0}
        onClick={() => onChange(moved(draft, code, -1))}
      >
        ↑
      </Button>
      <Button
        variant="default"
        aria-label={words.down(name)}
        aria-disabled={at === draft.fields.length - 1}
        onClick={() => onChange(moved(draft, code, 1))}
      >
        ↓
      </Button>
      {isStored ? (
        <Button
          variant="default"
          aria-label={isRetired ? words.bringBackOf(name) : words.retireOf(name)}
          onClick={() => onChange(withField(draft, withRetired(field, !isRetired)))}
        >
          {isRetired ? words.bringBack : words.retire}
        </Button>
      ) : (
        <Button
          variant="default"
          aria-label={words.dropOf(name)}
          onClick={() => onChange(withoutField(draft, field.code))}
        >
          {words.drop}
        </Button>
      )}
    </div>
  );
}
