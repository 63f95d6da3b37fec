import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Printable } from '../../shared/printing/printing.contract.ts';
import { printingWords as words } from '../messages/printing.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { CopiesField, DuplexNote, SidesField } from './PrintFields.tsx';
import { PrintProgress } from './PrintProgress.tsx';
import styles from './printing.module.css';
import { type PrintSettings, usePrintOne } from './use-printing.ts';

/** Onto paper: through the system's dialog, or at once on the default printer. Its bytes are those of the PDF. */
export function PrintPanel({ printable }: { readonly printable: Printable }) {
  const [settings, setSettings] = useState<PrintSettings>({ copies: 1, sides: 'one' });
  const print = usePrintOne(printable, settings);
  return (
    <section className={styles.panel} aria-label={words.panel}>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => print.run('dialog')} disabled={print.isRunning}>
          {words.dialog}
        </Button>
        <Button variant="default" onClick={() => print.run('quick')} disabled={print.isRunning}>
          {words.quick}
        </Button>
        <CopiesField
          label={words.copies}
          copies={settings.copies}
          onChange={(copies) => setSettings({ ...settings, copies })}
        />
        <SidesField sides={settings.sides} onChange={(sides) => setSettings({ ...settings, sides })} />
      </div>
      <DuplexNote sides={settings.sides} />
      {print.isRunning ? <PrintProgress /> : null}
      <ErrorNotice error={print.error} />
      {print.result === undefined ? null : (
        <Notice
          tone={print.result.outcome === 'sent' ? 'good' : 'caution'}
          message={words.outcome(print.result, settings.copies)}
        />
      )}
    </section>
  );
}
