import { NativeSelect, TextInput } from '@mantine/core';
import { CoverageKind } from '../../../shared/calendar/period-coverage.ts';
import type { DraftProblem, IndicatorDraft } from '../../../shared/indicators/draft.ts';
import { IndicatorPresentation } from '../../../shared/indicators/indicator-seed.ts';
import { TargetOperator } from '../../../shared/plan/plan-seed.ts';
import panel from '../../deadlines/panel/panel.module.css';
import {
  coverageNames,
  operatorNames,
  presentationNames,
  editorWords as words,
} from '../../messages/indicator-editor.ts';
import { usePlan } from '../../plan/use-plan.ts';
import { fieldError } from './draft-form.ts';
import styles from './editor.module.css';

interface Props {
  readonly draft: IndicatorDraft;
  readonly problems: readonly DraftProblem[];
  readonly onChange: (part: Partial<IndicatorDraft>) => void;
}

/** What is no ratio has nothing to reach. */
export function ClauseAndPresentation({ draft, problems, onChange }: Props) {
  return (
    <div className={panel.pair}>
      <NativeSelect
        label={words.clause}
        value={draft.clause}
        data={useClauseChoices(draft.clause)}
        error={fieldError(problems, 'clause')}
        onChange={({ currentTarget: { value } }) => onChange({ clause: value })}
      />
      <NativeSelect
        label={words.presentation}
        value={draft.presentation}
        data={IndicatorPresentation.options.map((value) => ({ value, label: presentationNames[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const presentation = IndicatorPresentation.parse(value);
          onChange(presentation === 'ratio' ? { presentation } : { presentation, target: null });
        }}
      />
    </div>
  );
}

const shownOfClause = 70;

function useClauseChoices(chosen: string) {
  const { data } = usePlan();
  const clauses = (data?.clauses ?? []).map(({ label, text }) => ({
    value: label,
    label: `${label} · ${text.slice(0, shownOfClause)}`,
  }));
  const isKnown = chosen === '' || clauses.some(({ value }) => value === chosen);
  return [{ value: '', label: words.noClause }, ...(isKnown ? [] : [{ value: chosen, label: chosen }]), ...clauses];
}

export const CoverageAndTarget = ({ draft, problems, onChange }: Props) => (
  <div className={panel.pair}>
    <NativeSelect
      label={words.coverage}
      value={draft.coverage}
      data={CoverageKind.options.map((value) => ({ value, label: coverageNames[value] }))}
      onChange={({ currentTarget: { value } }) => onChange({ coverage: CoverageKind.parse(value) })}
    />
    {draft.presentation === 'ratio' ? <TargetFields draft={draft} problems={problems} onChange={onChange} /> : null}
  </div>
);

const TargetFields = ({ draft: { target }, problems, onChange }: Props) => (
  <div className={styles.target}>
    <NativeSelect
      label={words.target}
      value={target?.operator ?? ''}
      data={[
        { value: '', label: words.noNumber },
        ...TargetOperator.options.map((value) => ({ value, label: operatorNames[value] })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const operator = TargetOperator.safeParse(value);
        onChange({ target: operator.success ? { operator: operator.data, value: target?.value ?? '100' } : null });
      }}
    />
    {target === null ? null : (
      <TextInput
        label={words.targetValue}
        value={target.value}
        inputMode="decimal"
        error={fieldError(problems, 'target')}
        onChange={({ currentTarget: { value } }) => onChange({ target: { ...target, value } })}
      />
    )}
  </div>
);
