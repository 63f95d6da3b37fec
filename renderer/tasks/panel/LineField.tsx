import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly saved: string;
  readonly className?: string | undefined;
  readonly maxLength: number;
  readonly inputMode?: 'text' | 'numeric';
  /** What is wrong with the text; undefined when it may be kept. */
  readonly problemOf?: (text: string) => string | undefined;
  readonly onSave: (text: string) => void;
}

/** Kept when the field is left or on Enter; Esc takes the typing back and leaves the panel open. */
export function LineField({ label, hint, saved, className, maxLength, inputMode, problemOf, onSave }: Props) {
  const { text, setText } = useTyping(saved);
  const problem = problemOf?.(text);
  const save = () => {
    if (problem === undefined && text.trim() !== saved) onSave(text.trim());
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
      className={className ?? ''}
      placeholder={hint}
      value={text}
      maxLength={maxLength}
      inputMode={inputMode ?? 'text'}
      error={problem}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
    />
  );
}

/** What is typed stays; where nothing was typed, a value saved elsewhere (all at once, undo) takes its place. */
function useTyping(saved: string) {
  const [text, setText] = useState(saved);
  const [base, setBase] = useState(saved);
  if (base !== saved) {
    setBase(saved);
    if (text.trim() === base) setText(saved);
  }
  return { text, setText };
}
