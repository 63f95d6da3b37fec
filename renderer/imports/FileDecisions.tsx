import { TextInput } from '@mantine/core';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { EarlierImport, ScannedFile } from '../../shared/imports/imports.contract.ts';
import { Choices } from '../form/Choices.tsx';
import { answerWords as words } from '../messages/import-answers.ts';
import styles from './AnswerPanel.module.css';
import { AnswerPanel } from './AnswerPanel.tsx';
import type { CorrectionText } from './use-corrections.ts';
import type { Imports } from './use-imports.ts';

/** All that the officer decides of one file before it can be taken in. */
export function FileDecisions({
  file,
  decisions,
}: {
  readonly file: ScannedFile;
  readonly decisions: Imports['decisions'];
}) {
  const answers = decisions.answersOf(file);
  return (
    <>
      {file.corrects === null ? null : (
        <CorrectionFields
          corrects={file.corrects}
          text={decisions.correctionOf(file)}
          onChange={(text) => decisions.correct(file, text)}
        />
      )}
      {file.questions.length === 0 ? null : (
        <AnswerPanel
          questions={file.questions}
          answers={answers}
          onAnswer={(given) => decisions.answer(file, given)}
          isReading={decisions.isAnswering}
        />
      )}
      {file.storedBlanks === 0 ? null : (
        <Choices
          label={words.blanks(file.storedBlanks)}
          options={[{ name: words.keepBlanks }, { name: words.eraseBlanks }]}
          chosen={answers.blanks === 'keep' ? 0 : 1}
          onChoose={(index) => decisions.answer(file, { ...answers, blanks: index === 0 ? 'keep' : 'erase' })}
        />
      )}
    </>
  );
}

interface CorrectionProps {
  readonly corrects: EarlierImport;
  readonly text: CorrectionText;
  readonly onChange: (text: CorrectionText) => void;
}

const CorrectionFields = ({ corrects, text, onChange }: CorrectionProps) => (
  <section className={`${styles.panel} ${styles.correction}`}>
    <h3 className={styles.title}>{words.correction(corrects.id, formatDay(corrects.receivedOn))}</h3>
    <p className={styles.stands}>{words.correctionHint}</p>
    <TextInput
      label={words.reason}
      value={text.reason}
      maxLength={500}
      onChange={({ currentTarget }) => onChange({ ...text, reason: currentTarget.value })}
    />
    <TextInput
      label={words.document}
      value={text.document}
      maxLength={100}
      onChange={({ currentTarget }) => onChange({ ...text, document: currentTarget.value })}
    />
  </section>
);
