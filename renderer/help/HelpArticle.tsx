import type { HelpBlock, HelpPage, Run } from '../../shared/help/help-page.ts';
import { helpWords as words } from '../messages/help.ts';
import styles from './help.module.css';
import { helpPicture } from './help-pages.ts';

/** A page as elements: its text is never read as markup. */
export function HelpArticle({ page }: { readonly page: HelpPage }) {
  const picture = helpPicture(page.name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling place must be reachable from the keyboard (WCAG 2.1.1)
    <article className={styles.article} aria-label={page.title} tabIndex={0}>
      <h3>{page.title}</h3>
      <p className={styles.hint}>{page.hint}</p>
      {page.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a page never change
        <Block key={at} block={block} />
      ))}
      {picture === undefined ? null : <img src={picture} alt={words.picture(page.title)} />}
    </article>
  );
}

function Block({ block }: { readonly block: HelpBlock }) {
  switch (block.kind) {
    case 'heading':
      return (
        <h4>
          <Runs runs={block.runs} />
        </h4>
      );
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'steps':
      return (
        <ol>
          <Items items={block.items} />
        </ol>
      );
    case 'points':
      return (
        <ul>
          <Items items={block.items} />
        </ul>
      );
  }
}

const Items = ({ items }: { readonly items: readonly (readonly Run[])[] }) =>
  items.map((runs, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a page never change
    <li key={at}>
      <Runs runs={runs} />
    </li>
  ));

const tags = { text: 'span', strong: 'strong', key: 'kbd' } as const;

const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map(({ kind, text }, at) => {
    const Tag = tags[kind];
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a line never change
    return <Tag key={at}>{text}</Tag>;
  });
