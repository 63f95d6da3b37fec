import { Button } from '@mantine/core';
import { useState } from 'react';
import { licencesWords as words } from '../messages/licences.ts';
import { PreviewDialog } from '../page/PreviewDialog.tsx';
import { ComponentList } from './ComponentList.tsx';
import styles from './licences.module.css';

/** The works of others in the program; asked for only when the officer wants to see them. */
export function LicencesButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" className={styles.open ?? ''} onClick={() => setOpen(true)}>
        {words.title}
      </Button>
      {isOpen ? (
        <PreviewDialog title={words.title} onClose={() => setOpen(false)}>
          <ComponentList />
        </PreviewDialog>
      ) : null}
    </>
  );
}
