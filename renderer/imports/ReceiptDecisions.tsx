import { answerKey } from '../../shared/imports/file-answer.ts';
import type { Receipt } from '../../shared/imports/imports.contract.ts';
import { answerSentence, answerWords as words } from '../messages/import-answers.ts';
import { usePlaces } from '../places/use-places.ts';
import styles from './imports.module.css';

/** By what a file was taken in besides what it says: why it corrects another, what was answered. */
export const ReceiptDecisions = ({ receipt }: { readonly receipt: Receipt }) => (
  <>
    {receipt.correction === null ? null : (
      <span>{words.corrected(receipt.correction.reason, receipt.correction.document)}</span>
    )}
    {receipt.answers.blanks === 'erase' ? <span>{words.erased}</span> : null}
    {receipt.answers.given.length === 0 ? null : <Answers receipt={receipt} />}
  </>
);

function Answers({ receipt: { answers, receivedOn } }: { readonly receipt: Receipt }) {
  const { data: places = [] } = usePlaces(receivedOn);
  const names = new Map(places.map(({ id, type, name }) => [id, `${type} ${name}`]));
  return (
    <details className={styles.counts}>
      <summary>{words.answered(answers.given.length)}</summary>
      <ul>
        {answers.given.map((answer) => (
          <li key={answerKey(answer)}>{answerSentence(answer, (id) => names.get(id) ?? '')}</li>
        ))}
      </ul>
    </details>
  );
}
