import { Button } from '@mantine/core';
import { useState } from 'react';
import { answerKey, type FileAnswers } from '../../shared/imports/file-answer.ts';
import type { FileQuestion } from '../../shared/imports/file-question.ts';
import { answerWords as words } from '../messages/import-answers.ts';
import styles from './AnswerPanel.module.css';
import { QuestionField } from './QuestionField.tsx';

interface Props {
  readonly questions: readonly FileQuestion[];
  readonly answers: FileAnswers;
  readonly onAnswer: (answers: FileAnswers) => void;
  readonly isReading: boolean;
}

/** One question after the other: arrows choose, Tab goes on, the button at the end reads the file again. */
export function AnswerPanel({ questions, answers, onAnswer, isReading }: Props) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map());
  const groups = groupsOf(questions);
  const choiceOf = ([key, [first]]: Group) => chosen.get(key) ?? first?.chosen ?? undefined;
  const open = groups.filter(isOpen).length;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <p role="status">{words.progress(open, groups.length)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(withChoices(answers, groups, choiceOf));
        }}
      >
        {shown(groups).map((group) => (
          <QuestionField
            key={group[0]}
            questions={group[1]}
            chosen={choiceOf(group)}
            onChoose={(index) => setChosen((current) => new Map(current).set(group[0], index))}
          />
        ))}
        <Button type="submit" loading={isReading} disabled={groups.every((group) => choiceOf(group) === undefined)}>
          {words.submit}
        </Button>
      </form>
    </section>
  );
}

/** Questions that take the same answers are one: the habit of the file, the period of it. */
type Group = readonly [string, readonly FileQuestion[]];

const groupsOf = (questions: readonly FileQuestion[]): Group[] => [...Map.groupBy(questions, groupKey)];

/** More would be too long to read: those that are open come first, the others as these are answered. */
const mostShown = 60;

function shown(groups: readonly Group[]): readonly Group[] {
  if (groups.length <= mostShown) return groups;
  return [...groups.filter(isOpen), ...groups.filter((group) => !isOpen(group))].slice(0, mostShown);
}

const isOpen = ([, [first]]: Group): boolean => first?.chosen === null;

const groupKey = ({ choices }: FileQuestion): string => choices.map(({ answer }) => answerKey(answer)).join('\n');

/** What was answered to these questions before gives way. */
function withChoices(
  answers: FileAnswers,
  groups: readonly Group[],
  choiceOf: (group: Group) => number | undefined,
): FileAnswers {
  const asked = new Set(groups.flatMap(([, [first]]) => first?.choices.map(({ answer }) => answerKey(answer)) ?? []));
  const others = answers.given.filter((answer) => !asked.has(answerKey(answer)));
  const given = groups.flatMap((group) => {
    const index = choiceOf(group);
    const choice = index === undefined ? undefined : group[1][0]?.choices[index];
    return choice === undefined ? [] : [choice.answer];
  });
  return { ...answers, given: [...others, ...given] };
}
