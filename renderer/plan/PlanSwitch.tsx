import { NativeSelect } from '@mantine/core';
import { PlanId } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { errorMessage } from '../messages/errors.ts';
import { planOption, planOptions, planWords as words } from '../messages/plan.ts';
import { usePlans } from './use-plan.ts';

/** Which plan all screens show; the other years stay as they are. */
export function PlanSwitch({ className }: { readonly className: string | undefined }) {
  const { data: plans } = usePlans();
  const choose = useCommand((plan: PlanId) => api.plan.choose({ plan }));
  const refusal = choose.error === undefined ? undefined : errorMessage(choose.error).title;
  const current = plans?.find(({ isCurrent }) => isCurrent);
  if (plans === undefined || current === undefined) return <div className={className} />;
  return (
    <NativeSelect
      className={className ?? ''}
      aria-label={words.switch}
      title={refusal ?? planOption(current)}
      value={String(current.id)}
      error={refusal !== undefined}
      onChange={({ currentTarget: { value } }) => choose.run(PlanId.parse(Number(value)))}
      data={planOptions(plans)}
    />
  );
}
