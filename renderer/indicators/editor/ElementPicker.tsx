import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DataElement } from '../../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../../shared/ids.ts';
import { fold } from '../../../shared/text/fold.ts';
import { useElements } from '../../forms/use-forms.ts';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import styles from './editor.module.css';

interface Props {
  readonly label: string;
  readonly onPick: (code: ElementCode) => void;
  readonly onClose: () => void;
}

const mostShown = 8;

/** Elements by code or name, without marks too: Enter takes the first, the arrows lead to the others, Esc leaves. */
export function ElementPicker({ label, onPick, onClose }: Props) {
  const [sought, setSought] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = [...useElements().values()].filter((element) => matches(element, sought));
  const shown = found.slice(0, mostShown);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend of its own
    <div role="group" aria-label={label} className={styles.picker} onKeyDown={(event) => onKey(event, onClose)}>
      <TextInput
        ref={search}
        aria-label={words.search}
        placeholder={words.search}
        value={sought}
        onChange={({ currentTarget: { value } }) => setSought(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          if (shown[0] !== undefined) onPick(shown[0].code);
        }}
      />
      <ul>
        {shown.map(({ code, name, unit }) => (
          <li key={code}>
            <button type="button" data-pick className={styles.pick} onClick={() => onPick(code)}>
              <b>{code}</b> {name} <span className={styles.quiet}>({unit})</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.quiet} role="status">
        {found.length === 0 ? words.noMatch : found.length > mostShown ? words.more(found.length - mostShown) : ''}
      </p>
    </div>
  );
}

function matches({ code, name }: DataElement, sought: string): boolean {
  const text = fold(`${code} ${name}`);
  return fold(sought)
    .split(' ')
    .every((word) => text.includes(word));
}

function onKey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onClose();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, [data-pick]')];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  stops[here + step]?.focus();
}
