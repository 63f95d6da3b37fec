import { Button } from '@mantine/core';
import { z } from 'zod';
import { helpWords as words } from '../messages/help.ts';
import { useRemembered } from '../remembered/use-remembered.ts';
import { helpPage } from './help-pages.ts';
import styles from './ScreenHint.module.css';
import { pageOfPath } from './use-help.ts';

const Names = z.array(z.string());

/** One short line the first time a screen is opened; closed, it never comes back. */
export function ScreenHint({ path }: { readonly path: string }) {
  const [closed, setClosed] = useRemembered('goi-y-da-hieu', Names, []);
  const page = helpPage(pageOfPath(path));
  if (page === undefined || closed.includes(page.name)) return null;
  return (
    <section className={styles.hint} aria-label={words.hint}>
      <p>{page.hint}</p>
      <Button variant="subtle" onClick={() => setClosed([...closed, page.name])}>
        {words.understood}
      </Button>
    </section>
  );
}
