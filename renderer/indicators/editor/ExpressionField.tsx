import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { DraftProblem } from '../../../shared/indicators/draft.ts';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import { fieldError, withCode } from './draft-form.ts';
import { ElementPicker } from './ElementPicker.tsx';
import styles from './editor.module.css';
import { WrongPart } from './WrongPart.tsx';

interface Props {
  readonly label: string;
  readonly side: 'numerator' | 'denominator';
  readonly value: string;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (text: string) => void;
}

/** A formula as text: what is wrong with it stands under it, and codes can be picked by name. */
export function ExpressionField({ label, side, value, problems, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [isPicking, setPicking] = useState(false);
  const replace = (at: readonly [number, number], code: string) => {
    const [text, caret] = withCode(value, at, code);
    onChange(text);
    setPicking(false);
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(caret, caret);
    });
  };
  const problem = problems.find(({ field }) => field === side);
  return (
    <div className={styles.expression}>
      <div className={styles.written}>
        <TextInput
          ref={input}
          label={label}
          value={value}
          withAsterisk
          spellCheck={false}
          error={fieldError(problems, side)}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <Button variant="default" aria-expanded={isPicking} onClick={() => setPicking(!isPicking)}>
          {words.pick}
        </Button>
      </div>
      <WrongPart text={value} problem={problem?.field === side ? problem.problem : undefined} onUse={replace} />
      {isPicking ? (
        <ElementPicker
          label={words.pickFor(label)}
          onPick={(code) => replace(caretOf(input.current, value), code)}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </div>
  );
}

const caretOf = (input: HTMLInputElement | null, text: string): readonly [number, number] => [
  input?.selectionStart ?? text.length,
  input?.selectionEnd ?? text.length,
];
