import { Button, Textarea, TextInput } from '@mantine/core';
import type { FormEvent, Ref } from 'react';
import { unknownInField } from '../../shared/letters/fill-template.ts';
import type { LetterTemplate } from '../../shared/letters/letters.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { templateWords as words } from '../messages/letters.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import styles from './letters.module.css';

interface Props {
  readonly draft: LetterTemplate;
  readonly current: LetterTemplate;
  readonly original: LetterTemplate;
  readonly bodyRef: Ref<HTMLTextAreaElement>;
  readonly onChange: (template: LetterTemplate) => void;
}

/** A refusal stands under the field it is about, and goes as soon as the field is mended. */
export function TemplateForm({ draft, current, original, bodyRef, onChange }: Props) {
  const save = useCommand(api.letters.saveTemplate);
  const isRefused = save.result?.saved === false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole(draft)) save.run({ template: draft });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        label={words.subject}
        value={draft.subject}
        maxLength={300}
        error={problemOf(draft, 'subject', isRefused)}
        onChange={(event) => onChange({ ...draft, subject: event.currentTarget.value })}
      />
      <Textarea
        ref={bodyRef}
        label={words.body}
        value={draft.body}
        rows={16}
        maxLength={6000}
        error={problemOf(draft, 'body', isRefused)}
        onChange={(event) => onChange({ ...draft, body: event.currentTarget.value })}
      />
      <ErrorNotice error={save.error} />
      {save.result?.saved && same(draft, current) ? <Notice tone="good" message={words.saved(draft.kind)} /> : null}
      <div className={styles.buttons}>
        <Button type="submit" disabled={same(draft, current) || !isWhole(draft)} loading={save.isRunning}>
          {words.save}
        </Button>
        <Button variant="default" disabled={same(draft, original)} onClick={() => onChange(original)}>
          {words.restore}
        </Button>
      </div>
    </form>
  );
}

function problemOf(draft: LetterTemplate, field: 'subject' | 'body', isRefused: boolean): string | undefined {
  if (draft[field].trim() === '') return words.empty;
  const unknown = isRefused ? unknownInField(draft, field) : [];
  return unknown.length === 0 ? undefined : words.unknown(unknown);
}

const isWhole = ({ subject, body }: LetterTemplate): boolean => subject.trim() !== '' && body.trim() !== '';

const same = (a: LetterTemplate, b: LetterTemplate): boolean =>
  a.subject.trim() === b.subject.trim() && a.body.trim() === b.body.trim();
