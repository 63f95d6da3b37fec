import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { DueBasis } from '../../../shared/deadlines/regime-seed.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { DayField } from '../../form/DayField.tsx';
import { ruleWords as words } from '../../messages/rules.ts';
import { ActionForm } from '../panel/ActionForm.tsx';
import panel from '../panel/panel.module.css';
import { usePeriod } from '../period-context.tsx';
import { FormField } from './FormField.tsx';
import { RulePreview } from './RulePreview.tsx';
import { isComplete, namesItsText } from './rule-draft.ts';
import type { Names } from './use-names.ts';
import { WhenFields } from './WhenFields.tsx';
import { WhoFields } from './WhoFields.tsx';

interface Props {
  readonly opening: RegimeDraft;
  readonly names: Names;
  readonly submit: string;
  readonly fromHint: (day: string) => string;
  readonly isRunning: boolean;
  readonly error: AppError | undefined;
  readonly onSubmit: (draft: RegimeDraft, from: Day) => void;
  readonly onCancel: () => void;
}

/** What is typed reads back at once as a sentence and as dates. */
export function RuleForm({ opening, names, submit, fromHint, isRunning, error, onSubmit, onCancel }: Props) {
  const { today } = usePeriod();
  const [draft, setDraft] = useState(opening);
  const [from, setFrom] = useState(today);
  const set = (part: Partial<RegimeDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <ActionForm
      title={words.sentence}
      submit={submit}
      canSubmit={isComplete(draft) && namesItsText(draft)}
      isRunning={isRunning}
      error={error}
      onSubmit={() => onSubmit(draft, from)}
      onCancel={onCancel}
    >
      <RulePreview draft={draft} names={names} />
      <TextInput
        label={words.name}
        value={draft.name}
        maxLength={400}
        withAsterisk
        onChange={({ currentTarget: { value } }) => set({ name: value })}
      />
      <WhoFields draft={draft} names={names} onChange={set} />
      <WhenFields draft={draft} onChange={setDraft} />
      <FormField draft={draft} onChange={set} />
      <BasisFields draft={draft} onChange={set} />
      <DayField label={words.from} value={from} onChange={setFrom} />
      <p className={panel.quiet}>{fromHint(formatDay(from))}</p>
      {isComplete(draft) ? null : <p className={panel.quiet}>{words.notComplete}</p>}
    </ActionForm>
  );
}

interface BasisProps {
  readonly draft: RegimeDraft;
  readonly onChange: (part: Partial<RegimeDraft>) => void;
}

/** Where the date comes from: a rule by the text must name it. */
const BasisFields = ({ draft, onChange }: BasisProps) => (
  <>
    <div className={panel.pair}>
      <TextInput
        label={words.clause}
        value={draft.clause}
        maxLength={64}
        withAsterisk
        onChange={({ currentTarget: { value } }) => onChange({ clause: value })}
      />
      <NativeSelect
        label={words.dueBasis}
        value={draft.dueBasis}
        onChange={({ currentTarget: { value } }) => onChange({ dueBasis: DueBasis.parse(value) })}
        data={DueBasis.options.map((basis) => ({ value: basis, label: words.dueBases[basis] }))}
      />
    </div>
    <Textarea
      label={words.legalBasis}
      placeholder={words.legalBasisHint}
      value={draft.legalBasis}
      maxLength={400}
      rows={2}
      error={namesItsText(draft) ? undefined : words.needsText}
      onChange={({ currentTarget: { value } }) => onChange({ legalBasis: value })}
    />
    <Textarea
      label={words.note}
      value={draft.note}
      maxLength={400}
      rows={2}
      onChange={({ currentTarget: { value } }) => onChange({ note: value })}
    />
  </>
);
