import { NativeSelect } from '@mantine/core';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import { usePlan } from '../../plan/use-plan.ts';
import styles from './editor.module.css';

interface Props {
  readonly clauses: readonly string[];
  readonly fault: string | undefined;
  readonly onChange: (clauses: string[]) => void;
}

const shownOfClause = 80;

/** The clauses of the plan that ask for the register, each taken away by its own button. */
export function ClauseChoice({ clauses, fault, onChange }: Props) {
  const { data } = usePlan();
  const known = data?.clauses ?? [];
  const free = known.filter(({ label }) => !clauses.includes(label));
  return (
    <fieldset className={styles.clauses}>
      <legend>{words.clauses}</legend>
      {clauses.map((label) => (
        <button
          key={label}
          type="button"
          className={styles.chip}
          aria-label={words.removeClause(label)}
          title={known.find((clause) => clause.label === label)?.text}
          onClick={() => onChange(clauses.filter((each) => each !== label))}
        >
          {label} ×
        </button>
      ))}
      <NativeSelect
        className={styles.addClause}
        aria-label={words.addClause}
        value=""
        error={fault}
        data={[
          { value: '', label: words.addClause },
          ...free.map(({ label, text }) => ({ value: label, label: `${label} · ${text.slice(0, shownOfClause)}` })),
        ]}
        onChange={({ currentTarget: { value } }) => value !== '' && onChange([...clauses, value])}
      />
    </fieldset>
  );
}
