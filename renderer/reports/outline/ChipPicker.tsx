import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { chipWordsOfScreen as words } from '../../messages/report-writing.ts';
import { type ChipOption, chipOptions, chipText, matching } from './chip-options.ts';
import styles from './outline.module.css';
import type { NamedCatalog } from './use-outline.ts';

interface Props {
  /** Of the field it writes into. */
  readonly label: string;
  readonly catalog: NamedCatalog;
  readonly onInsert: (text: string) => void;
}

/** A button that opens the list of all chips; one that is picked goes where the cursor stands. */
export function ChipPicker({ label, catalog, onInsert }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        variant="default"
        size="compact-sm"
        aria-expanded={isOpen}
        aria-label={words.insertInto(label)}
        onClick={() => setOpen(!isOpen)}
      >
        {words.insert}
      </Button>
      {isOpen ? (
        <ChipList
          label={words.insertInto(label)}
          options={chipOptions(catalog)}
          onPick={(text) => {
            setOpen(false);
            onInsert(text);
          }}
          onClose={close}
        />
      ) : null}
    </>
  );
}

const mostShown = 7;

interface ListProps {
  readonly label: string;
  readonly options: readonly ChipOption[];
  readonly onPick: (text: string) => void;
  readonly onClose: () => void;
}

/** Enter takes the first, the arrows lead to the others, Esc leaves. */
function ChipList({ label, options, onPick, onClose }: ListProps) {
  const [sought, setSought] = useState('');
  const [way, setWay] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const found = matching(options, sought);
  const shown = found.slice(0, mostShown);
  const [first] = shown;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame and a legend of its own
    <div role="group" aria-label={label} className={styles.picker} onKeyDown={(event) => onKey(event, onClose)}>
      <div className={styles.pickerHead}>
        <TextInput
          ref={search}
          label={words.search}
          value={sought}
          data-stop
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || first === undefined) return;
            event.preventDefault();
            onPick(chipText(first, way));
          }}
        />
        <NativeSelect
          label={words.how}
          value={way}
          onChange={({ currentTarget }) => setWay(currentTarget.value)}
          data={Object.entries(words.ways).map(([value, name]) => ({ value, label: name }))}
        />
      </div>
      <ul>
        {shown.map((option) => (
          <li key={option.written}>
            <button type="button" data-stop className={styles.pick} onClick={() => onPick(chipText(option, way))}>
              <b>{chipText(option, way)}</b> {option.name}
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

function onKey(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  if (event.key === 'Escape') {
    event.preventDefault();
    onClose();
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLSelectElement) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-stop]')];
  const here = stops.findIndex((stop) => stop.matches(':focus'));
  stops[here + step]?.focus();
}
