import type { Tone } from '../messages/sign-words.ts';
import styles from './Sign.module.css';

interface Mark {
  readonly tone: Tone;
  readonly mark: string;
  /** What the mark means, for the pointer and for screen readers. */
  readonly meaning: string;
}

/** `Sign` without React, for grids that draw thousands of them. */
export function signElement({ tone, mark, meaning }: Mark): HTMLElement {
  const chip = document.createElement('span');
  chip.className = styles.chip ?? '';
  chip.dataset.tone = tone;
  chip.title = meaning;
  chip.setAttribute('role', 'img');
  chip.setAttribute('aria-label', meaning);
  chip.textContent = mark;
  return chip;
}
