import { type ClipboardEvent, type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Position } from '../../shared/entry/cell-grid.ts';
import type { Typing, TypingAction } from '../../shared/entry/typing.ts';
import { type KeyMeaning, meaningOf, type PressedKey } from './entry-keys.ts';
import styles from './field.module.css';
import { bringIntoView, placeOver } from './place-over.ts';
import { fieldMark } from './use-is-typing.ts';

interface Props {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly typing: Typing;
  readonly now: () => Typing;
  readonly note: { readonly text: string; readonly isRefusal: boolean } | undefined;
  readonly isPaper: boolean;
  readonly act: (action: TypingAction) => Typing;
  /** False: the key goes its usual way. */
  readonly onMeaning: (meaning: KeyMeaning) => boolean;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * The one text field of the grid, laid over the cell the mark stands on. It has the focus all the time, so the first
 * digit needs no cell to open and an input method composes in it as in any field.
 */
export function Field({ field, label, typing, now, note, isPaper, act, onMeaning, onCopy, onPaste }: Props) {
  const carrier = useRef<HTMLDivElement>(null);
  const { at, draft } = typing;
  const isComposing = useRef(false);
  usePlacing(carrier, at);
  const show = (state: Typing) => {
    const text = state.draft?.text ?? '';
    if (field.current !== null && field.current.value !== text) field.current.value = text;
  };
  useEffect(() => {
    if (!isComposing.current) show(typing);
  });
  const held = useRef<PressedKey | undefined>(undefined);
  const giveHeld = () => {
    const meaning = held.current && meaningOf(held.current, now().draft);
    held.current = undefined;
    if (meaning !== undefined && onMeaning(meaning)) show(now());
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) {
      held.current = heldKey(event);
      return;
    }
    if (held.current?.code === event.code) held.current = undefined;
    giveHeld();
    const meaning = meaningOf(event, now().draft);
    if (meaning === undefined || !onMeaning(meaning)) return;
    event.preventDefault();
    show(now());
  };
  return (
    <div
      ref={carrier}
      className={styles.carrier}
      data-editing={draft !== null}
      data-paper={isPaper}
      data-refused={note?.isRefusal ?? false}
    >
      <input
        ref={field}
        {...fieldMark}
        className={styles.field}
        aria-label={label}
        aria-invalid={note?.isRefusal ?? false}
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        onKeyDown={press}
        onKeyUp={(event) => {
          if (!event.nativeEvent.isComposing) giveHeld();
        }}
        onChange={({ currentTarget }) => {
          if (!isComposing.current) show(act({ type: 'text', text: currentTarget.value }));
        }}
        onCompositionStart={() => {
          isComposing.current = true;
          carrier.current?.setAttribute('data-editing', 'true');
        }}
        onCompositionEnd={({ currentTarget }) => {
          isComposing.current = false;
          show(act({ type: 'text', text: currentTarget.value }));
        }}
        onBlur={({ currentTarget }) => {
          // Another window came to the front: half a number is no figure yet, and typing goes on where it stopped.
          if (document.activeElement === currentTarget) return;
          if (now().draft !== null) show(act({ type: 'go', to: now().at, extend: false }));
        }}
        onCopy={onCopy}
        onPaste={onPaste}
      />
      <p className={styles.bubble} role="status" hidden={note === undefined}>
        {note?.text}
      </p>
    </div>
  );
}

const heldKeys: Readonly<Record<string, string>> = { Enter: 'Enter', NumpadEnter: 'Enter', Tab: 'Tab' };

/** An input method takes Enter for itself to end a word; the grid's Enter follows when the word is there. */
function heldKey({ code, shiftKey }: KeyboardEvent): PressedKey | undefined {
  const key = heldKeys[code];
  return key === undefined ? undefined : { key, code, shiftKey, ctrlKey: false, metaKey: false, altKey: false };
}

/** Over its cell, also while the table scrolls under a row that stays. */
function usePlacing(carrier: RefObject<HTMLDivElement | null>, at: Position): void {
  const { row, column } = at;
  const position = useRef(at);
  position.current = at;
  useLayoutEffect(() => {
    const scroller = carrier.current?.parentElement;
    if (!carrier.current || !scroller) return;
    bringIntoView(scroller, row, column);
    placeOver(carrier.current, scroller, { row, column });
  }, [carrier, row, column]);
  useLayoutEffect(() => {
    const scroller = carrier.current?.parentElement;
    if (!carrier.current || !scroller) return;
    const box = carrier.current;
    const again = () => placeOver(box, scroller, position.current);
    const resized = new ResizeObserver(again);
    for (const sized of [scroller, ...scroller.querySelectorAll('table')]) resized.observe(sized);
    scroller.addEventListener('scroll', again);
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', again);
    };
  }, [carrier]);
}
