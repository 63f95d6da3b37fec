import { Button } from '@mantine/core';
import { useState } from 'react';
import { layoutWords as words } from '../../messages/layouts.ts';
import { SavedLayouts } from './SavedLayouts.tsx';

export function LayoutsButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
        {words.listOpen}
      </Button>
      {isOpen ? <SavedLayouts onClose={() => setOpen(false)} /> : null}
    </>
  );
}
