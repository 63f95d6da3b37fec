import { TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { fold } from '../../shared/text/fold.ts';
import { shell } from '../messages/shell.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import styles from './GoTo.module.css';
import { groups } from './Navigation.tsx';

const screens = groups.flatMap(({ places }) => places);

/** Ctrl+K leads to any screen by a few letters of its name. */
export function GoTo() {
  const [isOpen, setOpen] = useState(false);
  // Before the first picture: what is seen can be left by key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey || event.code !== 'KeyK') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return isOpen ? <GoToDialog onClose={() => setOpen(false)} /> : null;
}

function GoToDialog({ onClose }: { readonly onClose: () => void }) {
  const [sought, setSought] = useState('');
  const name = useRef<HTMLInputElement>(null);
  useEffect(() => name.current?.focus(), []);
  const navigate = useNavigate();
  const found = screens.filter(({ name }) => fold(name).includes(fold(sought.trim())));
  // The screen has the focus also when it is the one that was left open: then nothing is gone to.
  const arrive = () => {
    flushSync(onClose);
    document.querySelector('main')?.focus({ preventScroll: true });
  };
  const goToFirst = (event: FormEvent) => {
    event.preventDefault();
    const [first] = found;
    if (first === undefined) return;
    arrive();
    void navigate({ to: first.to });
  };
  return (
    <PreviewDialog title={shell.goTo} onClose={onClose} size="small">
      <form className={styles.body} onSubmit={goToFirst}>
        <TextInput
          ref={name}
          label={shell.goToName}
          description={shell.goToHint}
          value={sought}
          onChange={({ currentTarget }) => setSought(currentTarget.value)}
        />
        {found.length === 0 ? <EmptyState message={shell.goToNone} /> : null}
        <ul className={styles.screens}>
          {found.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} onClick={arrive} className={styles.screen}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </form>
    </PreviewDialog>
  );
}
