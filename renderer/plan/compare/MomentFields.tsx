import { NativeSelect } from '@mantine/core';
import { PlanId } from '../../../shared/ids.ts';
import type { PlanSummary } from '../../../shared/plan/plan.contract.ts';
import type { PlanMoment } from '../../../shared/tasks/tasks.contract.ts';
import { OptionalDayField } from '../../form/OptionalDayField.tsx';
import { planOptions, compareWords as words } from '../../messages/plan.ts';
import styles from './compare.module.css';

interface Props {
  readonly name: string;
  readonly plans: readonly PlanSummary[];
  readonly moment: PlanMoment;
  readonly onChange: (moment: PlanMoment) => void;
}

/** One side of the comparison: which plan, and as of which day. */
export const MomentFields = ({ name, plans, moment, onChange }: Props) => (
  <fieldset className={styles.side}>
    <legend>{name}</legend>
    <NativeSelect
      label={words.plan}
      value={String(moment.plan)}
      onChange={({ currentTarget: { value } }) => onChange({ ...moment, plan: PlanId.parse(Number(value)) })}
      data={planOptions(plans)}
    />
    <OptionalDayField
      label={words.on}
      placeholder={words.onHint}
      value={moment.on}
      onChange={(on) => onChange({ ...moment, on })}
    />
  </fieldset>
);
