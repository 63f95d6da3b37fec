import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import type { FileQuestion } from '../../shared/imports/file-question.ts';
import { fileProblemMessage } from '../../shared/imports/wording.ts';
import { choiceWord, answerWords as words } from '../messages/import-answers.ts';
import table from '../page/table.module.css';
import styles from './AnswerPanel.module.css';

interface Props {
  /** All with the same choices. */
  readonly questions: readonly FileQuestion[];
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

/** More than these are a list to choose from. */
const mostInView = 4;

export function QuestionField({ questions, chosen, onChoose }: Props) {
  const [first] = questions;
  if (first === undefined) return null;
  const isHabit = first.problem.kind === 'ambiguous-number';
  return (
    <fieldset className={styles.question}>
      <legend>{isHabit ? words.habit(questions.length) : fileProblemMessage(first.problem).title}</legend>
      {isHabit ? <Readings questions={questions} /> : <Stands text={first.stands} />}
      {first.choices.length > mostInView ? (
        <ChoiceList question={first} chosen={chosen} onChoose={onChoose} />
      ) : (
        <ChoiceButtons question={first} chosen={chosen} onChoose={onChoose} />
      )}
    </fieldset>
  );
}

const Stands = ({ text }: { readonly text: string }) =>
  text === '' ? null : <p className={styles.stands}>{words.stands(text)}</p>;

interface ChoiceProps {
  readonly question: FileQuestion;
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

function ChoiceButtons({ question, chosen, onChoose }: ChoiceProps) {
  const name = useId();
  return question.choices.map((choice, index) => (
    <label key={choiceWord(choice)} className={styles.choice}>
      <input type="radio" name={name} checked={index === chosen} onChange={() => onChoose(index)} />
      {choiceWord(choice)}
    </label>
  ));
}

const ChoiceList = ({ question, chosen, onChoose }: ChoiceProps) => (
  <NativeSelect
    aria-label={fileProblemMessage(question.problem).title}
    value={chosen ?? ''}
    onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
    data={[
      { value: '', label: words.choose, disabled: true },
      ...question.choices.map((choice, index) => ({ value: String(index), label: choiceWord(choice) })),
    ]}
  />
);

/** What each habit would give, cell by cell. */
const Readings = ({ questions }: { readonly questions: readonly FileQuestion[] }) => (
  <table className={table.table} aria-label={words.readings}>
    <thead>
      <tr>
        <th>{words.cell}</th>
        <th className={table.number}>{words.found}</th>
        <th className={table.number}>{words.asPoint}</th>
        <th className={table.number}>{words.asComma}</th>
      </tr>
    </thead>
    <tbody>
      {questions.map(({ problem, stands, choices }) => (
        <tr key={'cell' in problem ? `${problem.sheet} ${problem.cell}` : stands}>
          <td className={table.code}>{'cell' in problem ? `${problem.sheet}, ${problem.cell}` : ''}</td>
          <td className={table.number}>{stands}</td>
          {choices.map((choice) => (
            <td key={choiceWord(choice)} className={table.number}>
              {choice.shows}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
