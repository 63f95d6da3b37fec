import { createHash } from 'node:crypto';

export interface PageStore {
  /** The name it is read by: the same page, the same name, so that a frame that shows it need not load it anew. */
  readonly keep: (html: string) => string;
  readonly read: (name: string) => string | undefined;
}

/** Pages made at run time; those kept last remain. */
export function pageStore(most: number): PageStore {
  const pages = new Map<string, string>();
  return {
    keep(html) {
      const name = createHash('sha256').update(html).digest('hex');
      pages.delete(name);
      pages.set(name, html);
      for (const old of [...pages.keys()].slice(0, -most)) pages.delete(old);
      return name;
    },
    read: (name) => pages.get(name),
  };
}
