import { NativeSelect } from '@mantine/core';
import { CoverageKind } from '../../../shared/calendar/period-coverage.ts';
import type { RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import { RegimeFrequency } from '../../../shared/deadlines/regime-seed.ts';
import { frequencyNames, ruleWords as words } from '../../messages/rules.ts';
import panel from '../panel/panel.module.css';
import { usePeriod } from '../period-context.tsx';
import { DueFields } from './DueFields.tsx';
import { dueKindsFor, openingDue, withFrequency } from './rule-draft.ts';

interface Props {
  readonly draft: RegimeDraft;
  readonly onChange: (draft: RegimeDraft) => void;
}

const warnings = [0, 3, 5, 7, 10, 15, 20, 30, 45, 60, 90];

/** How often, which figures, by when. Only what fits together can be chosen. */
export function WhenFields({ draft, onChange }: Props) {
  const { today } = usePeriod();
  const kinds = dueKindsFor(draft.frequency, today);
  const chooseKind = (value: string) => {
    const kind = kinds.find((one) => one === value);
    if (kind !== undefined) onChange({ ...draft, due: openingDue(kind, today) });
  };
  return (
    <>
      <div className={panel.pair}>
        <NativeSelect
          label={words.frequency}
          value={draft.frequency}
          onChange={({ currentTarget: { value } }) =>
            onChange(withFrequency(draft, RegimeFrequency.parse(value), today))
          }
          data={RegimeFrequency.options.map((value) => ({ value, label: frequencyNames[value] }))}
        />
        <NativeSelect
          label={words.coverage}
          value={draft.coverage}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, coverage: CoverageKind.parse(value) })}
          data={CoverageKind.options.map((value) => ({ value, label: words.coverages[value] }))}
        />
      </div>
      <div className={panel.pair}>
        <NativeSelect
          label={words.due}
          value={draft.due.kind}
          onChange={({ currentTarget: { value } }) => chooseKind(value)}
          data={kinds.map((value) => ({ value, label: words.dueKinds[value] }))}
        />
        <NativeSelect
          label={words.warnDays}
          value={String(draft.warnDays)}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, warnDays: Number(value) })}
          data={[...new Set([...warnings, draft.warnDays])].sort((a, b) => a - b).map(String)}
        />
      </div>
      <DueFields due={draft.due} onChange={(due) => onChange({ ...draft, due })} />
    </>
  );
}
