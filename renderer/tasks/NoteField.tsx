import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { taskWords as words } from '../messages/tasks.ts';

interface Props {
  readonly label: string;
  readonly saved: string;
  readonly onSave: (text: string) => void;
}

/** Kept when the field is left or on Enter; Esc takes the typing back and leaves the panel open. */
export function NoteField({ label, saved, onSave }: Props) {
  const [text, setText] = useState(saved);
  const save = () => {
    if (text.trim() !== saved) onSave(text.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape' && text !== saved) {
      event.preventDefault();
      setText(saved);
    }
  };
  return (
    <TextInput
      aria-label={label}
      placeholder={words.notePlaceholder}
      value={text}
      maxLength={2000}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}
