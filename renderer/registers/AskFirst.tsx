import { type ReactNode, useEffect, useRef } from 'react';
import { ErrorNotice } from '../page/Notice.tsx';
import { PersonalHints } from './PersonalHints.tsx';
import styles from './registers.module.css';
import type { useAskFirst } from './use-ask-first.ts';

interface Props extends Pick<ReturnType<typeof useAskFirst>, 'hints' | 'error' | 'keepAnyway'> {
  /** The buttons of the form. */
  readonly children: ReactNode;
}

/** At the end of a form, which is brought into sight when something is asked there. */
export function AskFirst({ hints, error, keepAnyway, children }: Props) {
  const buttons = useRef<HTMLDivElement>(null);
  const isAsked = keepAnyway !== undefined;
  useEffect(() => {
    if (isAsked) buttons.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  return (
    <>
      <PersonalHints hints={hints} />
      <ErrorNotice error={error} />
      <div ref={buttons} className={styles.actions}>
        {children}
      </div>
    </>
  );
}
