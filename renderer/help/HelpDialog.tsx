import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { HelpPage } from '../../shared/help/help-page.ts';
import { searchHelp } from '../../shared/help/search-help.ts';
import { groups } from '../app/Navigation.tsx';
import { helpWords as words } from '../messages/help.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { PreviewBody, PreviewDialog } from '../page/PreviewDialog.tsx';
import { PracticeHelp } from '../practice/PracticeHelp.tsx';
import { HelpArticle } from './HelpArticle.tsx';
import styles from './help.module.css';
import { helpPage, helpPages } from './help-pages.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { type HelpTopic, pageOfPath } from './use-help.ts';

interface Props {
  readonly topic: HelpTopic;
  readonly onShow: (topic: HelpTopic) => void;
  readonly onClose: () => void;
}

/** In the order of the menu. */
const pages = helpPages(groups.flatMap(({ places }) => places.map(({ to }) => pageOfPath(to))));

export function HelpDialog({ topic, onShow, onClose }: Props) {
  const [sought, setSought] = useState('');
  const page = useRef<HTMLDivElement>(null);
  // The arrow keys scroll the page that was asked for at once.
  useEffect(() => page.current?.querySelector('article')?.focus(), []);
  const found = searchHelp(pages, sought);
  return (
    <PreviewDialog title={words.title} onClose={onClose}>
      <PreviewBody
        side={
          <>
            <TextInput
              label={words.find}
              placeholder={words.findHint}
              value={sought}
              onChange={({ currentTarget }) => setSought(currentTarget.value)}
            />
            <nav aria-label={words.pages} className={styles.pages}>
              {sought === '' ? <Others topic={topic} onShow={onShow} /> : null}
              {found.map((page) => (
                <PageButton key={page.name} page={page} topic={topic} onShow={onShow} />
              ))}
            </nav>
            {found.length === 0 ? <EmptyState message={words.none} /> : null}
          </>
        }
        preview={
          <div ref={page} className={styles.page}>
            <Topic topic={topic} />
          </div>
        }
      />
    </PreviewDialog>
  );
}

type Shows = Pick<Props, 'topic' | 'onShow'>;

const Others = ({ topic, onShow }: Shows) =>
  (['shortcuts', 'practice'] as const).map((kind) => (
    <button key={kind} type="button" aria-current={topic.kind === kind} onClick={() => onShow({ kind })}>
      {words[kind]}
    </button>
  ));

const PageButton = ({ page, topic, onShow }: Shows & { readonly page: HelpPage }) => (
  <button
    type="button"
    aria-current={topic.kind === 'page' && topic.name === page.name}
    onClick={() => onShow({ kind: 'page', name: page.name })}
  >
    {page.title}
  </button>
);

function Topic({ topic }: { readonly topic: HelpTopic }) {
  switch (topic.kind) {
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'practice':
      return <PracticeHelp />;
    case 'page': {
      const page = helpPage(topic.name);
      return page === undefined ? <EmptyState message={words.none} /> : <HelpArticle key={page.name} page={page} />;
    }
  }
}
