import { TextInput } from '@mantine/core';
import type { TestValues } from '../../../shared/indicators/draft.ts';
import type { TryOut } from '../../../shared/indicators/indicators.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import { valueProblemSentence } from '../../messages/indicator-problems.ts';
import { percentOrNothing } from '../../messages/indicators.ts';
import { DoneText } from '../AmountText.tsx';
import { TargetSign } from '../TargetSign.tsx';
import styles from './editor.module.css';

interface Props {
  readonly tried: TryOut | undefined;
  readonly values: readonly TestValues[];
  readonly onChange: (values: readonly TestValues[]) => void;
}

/** What the definition would give on figures that are typed here and kept nowhere. */
export function TryOutSection({ tried, values, onChange }: Props) {
  if (tried === undefined || tried.sentence === null) return null;
  const { elements, valueProblems, result } = tried;
  return (
    <section className={styles.tryOut} aria-label={words.tryTitle}>
      <h4 className={styles.heading}>{words.tryTitle}</h4>
      <p className={panel.quiet}>{elements.length === 0 ? words.noElements : words.tryHint}</p>
      {elements.map(({ code, name, unit, valueType }) => {
        const problem = valueProblems.find(({ element }) => element === code);
        return (
          <TextInput
            key={code}
            label={words.tryField(code, name, unit)}
            placeholder={words.tryPlaceholder(valueType === 'yes-no')}
            value={values.find(({ element }) => element === code)?.text ?? ''}
            error={problem === undefined ? undefined : valueProblemSentence(problem)}
            onChange={({ currentTarget: { value: text } }) =>
              onChange([...values.filter(({ element }) => element !== code), { element: code, text }])
            }
          />
        );
      })}
      <p className={styles.result} role="status" aria-label={words.result}>
        {result === null ? null : <Result result={result} />}
      </p>
    </section>
  );
}

const Result = ({ result }: { readonly result: NonNullable<TryOut['result']> }) => (
  <>
    <DoneText numerator={result.numerator} denominator={result.denominator} />
    {result.denominator === null ? null : <b>{percentOrNothing(result.percent)}</b>}
    {result.status === null ? null : <TargetSign status={result.status} />}
  </>
);
