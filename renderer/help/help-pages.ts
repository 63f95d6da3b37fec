import { type HelpPage, parseHelpPage } from '../../shared/help/help-page.ts';

const sources = import.meta.glob<string>('../../resources/help/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const pictures = import.meta.glob<string>('../../resources/help/pictures/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const nameOf = (path: string): string => /([^/]+)\.\w+$/.exec(path)?.[1] ?? '';
const byName = <T>(found: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(found).map(([path, value]) => [nameOf(path), value]));

const pages = new Map([...byName(sources)].map(([name, source]) => [name, parseHelpPage(name, source)]));
const pictureUrls = byName(pictures);

export const helpPage = (name: string): HelpPage | undefined => pages.get(name);
export const helpPages = (names: readonly string[]): HelpPage[] => names.flatMap((name) => pages.get(name) ?? []);
export const helpPicture = (name: string): string | undefined => pictureUrls.get(name);
