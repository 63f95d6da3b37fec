import { Textarea, TextInput } from '@mantine/core';
import { planEditWords as words } from '../../messages/plan.ts';

interface Props {
  readonly title: string;
  readonly onTitle: (title: string) => void;
  /** Null: the words are the plan's and are not asked for. */
  readonly text: string | null;
  readonly onText: (text: string) => void;
  readonly isTried: boolean;
}

export const areTaskFieldsComplete = (title: string, text: string | null): boolean =>
  title.trim() !== '' && text?.trim() !== '';

export const TaskFields = ({ title, onTitle, text, onText, isTried }: Props) => (
  <>
    <TextInput
      label={words.title}
      description={words.titleHint}
      required
      maxLength={90}
      value={title}
      onChange={(event) => onTitle(event.currentTarget.value)}
      error={isTried && title.trim() === '' ? words.required : undefined}
    />
    {text === null ? null : (
      <Textarea
        label={words.ourText}
        required
        autosize
        minRows={3}
        maxRows={8}
        maxLength={2000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        error={isTried && text.trim() === '' ? words.required : undefined}
      />
    )}
  </>
);
