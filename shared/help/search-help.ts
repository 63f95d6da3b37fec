import { fold } from '../text/fold.ts';
import type { HelpPage } from './help-page.ts';

/** Pages with every word sought, accents left out; those with all of them in the title first, else in their own order. */
export function searchHelp(pages: readonly HelpPage[], sought: string): readonly HelpPage[] {
  const words = fold(sought).split(' ').filter(Boolean);
  const hasAll = (text: string) => words.every((word) => text.includes(word));
  const found = pages.filter(({ title, text }) => hasAll(`${fold(title)} ${fold(text)}`));
  const inTitle = (page: HelpPage) => Number(hasAll(fold(page.title)));
  return found.toSorted((a, b) => inTitle(b) - inTitle(a));
}
