import { z } from 'zod';
import { recall, remember } from '../remembered/remembered.ts';

export const ThemeChoice = z.enum(['system', 'light', 'high-contrast']);
export type ThemeChoice = z.infer<typeof ThemeChoice>;

const key = 'giao-dien';
const wantsContrast = matchMedia('(prefers-contrast: more)');

export const chosenTheme = (): ThemeChoice => recall(key, ThemeChoice) ?? 'system';

export function chooseTheme(choice: ThemeChoice): void {
  remember(key, choice);
  applyTheme();
}

function applyTheme(): void {
  const choice = chosenTheme();
  const isHigh = choice === 'high-contrast' || (choice === 'system' && wantsContrast.matches);
  document.documentElement.dataset.theme = isHigh ? 'high-contrast' : 'light';
}

/** Before the first picture, and again when the machine's own setting changes. */
export function followTheme(): void {
  applyTheme();
  wantsContrast.addEventListener('change', applyTheme);
}
