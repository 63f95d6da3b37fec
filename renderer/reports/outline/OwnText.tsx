import { useEffect, useRef } from 'react';
import { type BlockId, longestOwnText } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { writingWords as words } from '../../messages/report-writing.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from './outline.module.css';
import { TemplateField } from './TemplateField.tsx';
import { useAutosave } from './use-autosave.ts';
import { WritingHistory } from './WritingHistory.tsx';

interface Props {
  readonly choice: ReportChoice;
  readonly block: BlockId;
  readonly label: string;
  readonly stored: string;
  /** What it comes to on paper; shown where figures stand in it. */
  readonly says: readonly string[];
  readonly lost: readonly string[];
  /** Nothing written is nothing kept. */
  readonly isPlace: boolean;
}

/** Words for this one report, saved as they are written. */
export function OwnText({ choice, block, label, stored, says, lost, isPlace }: Props) {
  const write = useCommand(api.reports.write);
  const save = (text: string) =>
    write.run({ choice, block, words: isPlace && text.trim() === '' ? null : { decision: 'changed', text } });
  const { text, setText, keep, failed, isSaved } = useAutosave(stored, save);
  const latestFailed = useRef(failed);
  latestFailed.current = failed;
  useEffect(() => {
    if (write.error !== undefined) latestFailed.current();
  }, [write.error]);
  return (
    <div className={styles.own}>
      <TemplateField label={label} value={text} maxLength={longestOwnText} onChange={setText} onLeave={keep} />
      <ErrorNotice error={write.error} />
      {isSaved && !write.isRunning ? null : <p className={styles.quiet}>{words.saving}</p>}
      {text.includes('{') && says.length > 0 ? <Reading says={says} /> : null}
      {lost.length === 0 ? null : <p className={styles.lost}>{words.lost(lost)}</p>}
      <WritingHistory choice={choice} block={block} now={stored} onUse={save} />
    </div>
  );
}

const Reading = ({ says }: { readonly says: readonly string[] }) => (
  <div className={styles.reading}>
    <span className={styles.quiet}>{words.reads}: </span>
    {says.join(' ')}
  </div>
);
