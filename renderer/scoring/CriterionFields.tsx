import { Button, TextInput } from '@mantine/core';
import { sheetWords as words } from '../messages/scoring.ts';
import styles from './scoring.module.css';
import { type SheetDraft, withCriterion } from './sheet-draft.ts';

interface Props {
  readonly draft: SheetDraft;
  readonly onChange: (draft: SheetDraft) => void;
}

/** What is scored, and how much each gives at most. */
export function CriterionFields({ draft, onChange }: Props) {
  const { criteria } = draft;
  const change = (at: number, part: Partial<SheetDraft['criteria'][number]>) =>
    onChange({ ...draft, criteria: criteria.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const most = criteria.reduce((sum, { maximum }) => sum + (Number(maximum) || 0), 0);
  return (
    <section className={styles.rows} aria-label={words.criteria}>
      <h3>{words.criteria}</h3>
      {criteria.map(({ code, name, maximum }, at) => (
        <div key={code} className={styles.row}>
          <TextInput
            aria-label={words.criterionName(at + 1)}
            value={name}
            maxLength={300}
            onChange={({ currentTarget }) => change(at, { name: currentTarget.value })}
          />
          <TextInput
            aria-label={words.criterionMaximum(at + 1)}
            inputMode="numeric"
            value={maximum}
            onChange={({ currentTarget }) => change(at, { maximum: currentTarget.value })}
          />
          <Button
            variant="default"
            aria-label={words.drop(name)}
            disabled={criteria.length === 1}
            onClick={() => onChange({ ...draft, criteria: criteria.filter((_, index) => index !== at) })}
          >
            {words.dropSign}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => onChange(withCriterion(draft))}>
          {words.addCriterion}
        </Button>
        <strong>{words.most(most)}</strong>
      </div>
    </section>
  );
}
