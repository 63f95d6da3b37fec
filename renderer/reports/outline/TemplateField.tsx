import { Textarea } from '@mantine/core';
import type { ChipCatalog } from '../../../shared/reports/outline/chip.ts';
import { problemsIn, type TemplateProblem } from '../../../shared/reports/outline/say-template.ts';
import { useInsertion } from '../../letters/use-insertion.ts';
import { chipWordsOfScreen as words } from '../../messages/report-writing.ts';
import { templateProblemSentence } from '../../messages/template-problems.ts';
import { ChipPicker } from './ChipPicker.tsx';
import styles from './outline.module.css';
import { useCatalog } from './use-outline.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
}

/** Text with chips: what cannot be read is marked at its place, with what to do. */
export function TemplateField({ label, value, maxLength, placeholder, onChange, onLeave }: Props) {
  const { body, insert } = useInsertion(onChange);
  const catalog = useCatalog();
  return (
    <div className={styles.field}>
      <Textarea
        ref={body}
        label={label}
        value={value}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={maxLength}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onBlur={() => onLeave?.()}
      />
      <WrongChips text={value} catalog={catalog} />
      <div className={styles.tools}>
        <ChipPicker label={label} catalog={catalog} onInsert={insert} />
      </div>
    </div>
  );
}

const around = 24;

/** Until the office's codes are there, none of them is wrong. */
function WrongChips({ text, catalog }: { readonly text: string; readonly catalog: ChipCatalog }) {
  const problems = catalog.elements.length === 0 ? [] : problemsIn(text, catalog);
  if (problems.length === 0) return null;
  return (
    <ul className={styles.wrong} aria-label={words.wrongHere}>
      {problems.map((problem) => (
        <li key={problem.at}>
          <WrongPlace text={text} problem={problem} /> {templateProblemSentence(problem)}
        </li>
      ))}
    </ul>
  );
}

function WrongPlace({
  text,
  problem: { at, written, problem },
}: {
  readonly text: string;
  readonly problem: TemplateProblem;
}) {
  const isBrace = problem === 'unclosed' || problem === 'unopened';
  const closing = text.indexOf('}', at);
  const to = isBrace ? at + written.length : closing + 1;
  return (
    <code>
      {at > around ? '…' : ''}
      {text.slice(Math.max(0, at - around), at)}
      <mark>{text.slice(at, to)}</mark>
      {text.slice(to, to + around)}
    </code>
  );
}
