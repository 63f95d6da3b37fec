import { Button } from '@mantine/core';
import { readerWords as words } from '../messages/plan-reader.ts';
import { Card } from '../page/Card.tsx';
import styles from './plan-reader.module.css';
import type { PlanReader } from './use-plan-reader.ts';

/** The text comes from the clipboard or from a file. */
export const SourceForm = ({ reader }: { readonly reader: PlanReader }) => (
  <Card title={words.source} fill>
    <div className={styles.source}>
      <textarea
        className={styles.sourceText}
        aria-label={words.source}
        placeholder={words.paste}
        spellCheck={false}
        value={reader.draft.text}
        onChange={(event) => reader.setText(event.currentTarget.value)}
      />
      <div className={styles.buttons}>
        <Button disabled={reader.draft.text.trim() === ''} loading={reader.isReading} onClick={reader.read}>
          {words.read}
        </Button>
        <Button variant="default" onClick={reader.openFile} disabled={reader.isReading}>
          {words.openFile}
        </Button>
        {reader.draft.proposal === undefined ? null : (
          <Button variant="default" onClick={() => reader.ask(false)}>
            {words.back}
          </Button>
        )}
      </div>
    </div>
  </Card>
);
