import { Button } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { createPortal } from 'react-dom';
import { helpWords as words } from '../messages/help.ts';
import { pageOfPath, useHelp } from './use-help.ts';

const HelpDialog = lazy(async () => ({ default: (await import('./HelpDialog.tsx')).HelpDialog }));

/** The button in the bar and the two keys; the pages come in a file of their own when they are first asked for. */
export function Help() {
  const { pathname } = useLocation();
  const { topic, show, close } = useHelp(pathname);
  return (
    <>
      <Button
        variant="default"
        title={words.openHint}
        onClick={() => show({ kind: 'page', name: pageOfPath(pathname) })}
      >
        {words.open}
      </Button>
      {topic === undefined
        ? null
        : createPortal(
            <Suspense>
              <HelpDialog topic={topic} onShow={show} onClose={close} />
            </Suspense>,
            document.body,
          )}
    </>
  );
}
