import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import { LayoutDialog } from './LayoutDialog.tsx';

interface Props {
  readonly file: ScannedFile;
  readonly onSaved: () => void;
}

const strange = new Set(['layout-unknown', 'place-unclear', 'personal-columns']);

/** For tables that are none of our forms: how sure their reading is, and the way to show where what stands. */
export function LayoutButton({ file, onSaved }: Props) {
  const [isOpen, setOpen] = useState(false);
  const isAsked = file.problems.some(({ kind }) => strange.has(kind));
  if (file.sha256 === null || (file.confidence === null && !isAsked)) return null;
  const done = () => {
    setOpen(false);
    onSaved();
  };
  return (
    <div>
      {file.confidence === null || isAsked ? null : <p>{words.readBy(file.confidence)}</p>}
      <Button variant="default" onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {isOpen ? <LayoutDialog file={file} onClose={() => setOpen(false)} onSaved={done} /> : null}
    </div>
  );
}
