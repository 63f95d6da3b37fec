import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { FieldCode, type RegisterField } from '../../../shared/registers/register-field.ts';
import {
  type OpeningStep,
  type RegisterLife,
  StateCode,
  type StepTerm,
} from '../../../shared/registers/register-life.ts';
import { lifeEditorWords as words } from '../../messages/life-editor.ts';
import styles from './editor.module.css';
import { termKinds, termOfKind, withDayField, withInterval, withTerm } from './life-draft.ts';

interface Props {
  readonly life: RegisterLife;
  readonly step: OpeningStep;
  readonly before: OpeningStep | undefined;
  readonly dayFields: readonly RegisterField[];
  readonly onChange: (step: OpeningStep) => void;
}

/** The day a step sets: none, one by which another step is due, or one until which it holds. */
export function TermFields({ life, step, before, dayFields, onChange }: Props) {
  const { term } = step;
  const set = (next: StepTerm | undefined) => onChange(withTerm(step, next));
  return (
    <div className={styles.term}>
      <NativeSelect
        label={words.term}
        value={term?.kind ?? 'none'}
        data={termKinds.map((value) => ({ value, label: words.termKinds[value] }))}
        onChange={({ currentTarget: { value } }) => {
          const kind = termKinds.find((each) => each === value);
          if (kind !== undefined) set(termOfKind(step, kind));
        }}
      />
      {term === undefined ? null : (
        <>
          <TextInput
            className={styles.twice ?? ''}
            label={words.termName}
            value={term.name}
            maxLength={120}
            onChange={({ currentTarget: { value } }) => set({ ...term, name: value })}
          />
          <Interval term={term} onChange={(after) => set(withInterval(ownNote(term, before), after))} />
          <NativeSelect
            className={styles.twice ?? ''}
            label={words.dayField}
            value={term.field ?? ''}
            data={[{ value: '', label: words.noDayField }, ...daysAmong(dayFields, term.field)]}
            onChange={({ currentTarget: { value } }) => set(withDayField(term, FieldCode.safeParse(value).data))}
          />
          <NumberInput
            label={words.warnDays}
            value={term.warnDays}
            min={0}
            max={90}
            allowDecimal={false}
            onChange={(value) => set({ ...term, warnDays: Number(value) })}
          />
          {term.kind === 'expiry' ? (
            <NativeSelect
              label={words.expiredState}
              value={term.state}
              data={life.states.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={({ currentTarget: { value } }) => set({ ...term, state: StateCode.parse(value) })}
            />
          ) : null}
          <TextInput
            className={styles.wide}
            label={words.termNote}
            value={term.note}
            maxLength={300}
            onChange={({ currentTarget: { value } }) => set({ ...term, note: value })}
          />
        </>
      )}
    </div>
  );
}

/** What was said of the old interval is no longer so; what the officer wrote herself stays. */
function ownNote(term: StepTerm, before: OpeningStep | undefined): StepTerm {
  return term.note === before?.term?.note ? { ...term, basis: 'office', note: words.ownInterval } : term;
}

const daysAmong = (fields: readonly RegisterField[], named: string | undefined) =>
  fields
    .filter(({ code, kind, retired }) => kind === 'day' && (code === named || retired !== true))
    .map(({ code, name }) => ({ value: code, label: name }));

const units = ['days', 'months'] as const;

interface IntervalProps {
  readonly term: StepTerm;
  readonly onChange: (after: StepTerm['after']) => void;
}

/** No number: only the day that is written counts. */
const Interval = ({ term: { after }, onChange }: IntervalProps) => (
  <div className={styles.interval}>
    <NumberInput
      label={words.interval}
      value={after?.count ?? ''}
      min={1}
      max={400}
      allowDecimal={false}
      onChange={(value) => onChange(value === '' ? undefined : { count: Number(value), unit: after?.unit ?? 'days' })}
    />
    <NativeSelect
      aria-label={words.unit}
      value={after?.unit ?? 'days'}
      disabled={after === undefined}
      data={units.map((value) => ({ value, label: words.units[value] }))}
      onChange={({ currentTarget: { value } }) => {
        const unit = units.find((each) => each === value);
        if (after !== undefined && unit !== undefined) onChange({ ...after, unit });
      }}
    />
  </div>
);
