import type { Move } from '../../shared/entry/moves.ts';
import type { Draft } from '../../shared/entry/typing.ts';

export type KeyMeaning =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'clear' | 'open' | 'cancel' | 'undo' | 'redo' | 'fill-down' | 'panel' | 'leave' };

export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const withControl: Readonly<Record<string, KeyMeaning>> = {
  KeyZ: { kind: 'undo' },
  KeyY: { kind: 'redo' },
  KeyD: { kind: 'fill-down' },
};

/** What a key means to the grid; undefined: it belongs to the text field, digits first of all. */
export function meaningOf(pressed: PressedKey, draft: Draft | null): KeyMeaning | undefined {
  if (pressed.altKey) return undefined;
  if (pressed.ctrlKey || pressed.metaKey) return meaningWithControl(pressed);
  const arrow = arrows[pressed.key];
  if (arrow !== undefined) return arrowMeaning(arrow, pressed.shiftKey, draft);
  return plainMeaning(pressed, draft);
}

function meaningWithControl({ code, shiftKey }: PressedKey): KeyMeaning | undefined {
  if (code === 'KeyZ' && shiftKey) return { kind: 'redo' };
  return withControl[code];
}

function arrowMeaning(arrow: 'up' | 'down' | 'left' | 'right', shift: boolean, draft: Draft | null) {
  const isInText = draft?.kind === 'opened' && (arrow === 'left' || arrow === 'right');
  if (isInText) return undefined;
  const move: Move = shift ? `extend-${arrow}` : arrow;
  return { kind: 'move', move } as const;
}

function plainMeaning({ key, shiftKey }: PressedKey, draft: Draft | null): KeyMeaning | undefined {
  switch (key) {
    case 'Enter':
      return { kind: 'move', move: shiftKey ? 'enter-back' : 'enter' };
    case 'Tab':
      return { kind: 'move', move: shiftKey ? 'back' : 'next' };
    case '+':
      return { kind: 'move', move: 'next' };
    case 'F2':
      return draft === null ? { kind: 'open' } : undefined;
    case 'F4':
      return { kind: 'panel' };
    case 'F6':
      return { kind: 'leave' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'Home':
    case 'End':
      return draft === null ? { kind: 'move', move: key === 'Home' ? 'home' : 'end' } : undefined;
    case 'Delete':
    case 'Backspace':
      return draft === null ? { kind: 'clear' } : undefined;
    default:
      return undefined;
  }
}
