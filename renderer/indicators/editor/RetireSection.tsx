import { Button } from '@mantine/core';
import type { IndicatorEntry } from '../../../shared/indicators/indicators.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { editorWords as words } from '../../messages/indicator-editor.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { useUndo } from '../../undo/use-undo.ts';

/** Retired or in use again with one press: the word that says so offers the way back. */
export function RetireSection({ entry: { code, retired, inPlan } }: { readonly entry: IndicatorEntry }) {
  const { offer } = useUndo();
  const { year } = usePeriod();
  const retire = useCommand(api.indicators.retire, () =>
    offer(retired ? words.broughtBack(code) : words.retiredDone(code)),
  );
  if (!inPlan) return null;
  return (
    <div className={panel.actions}>
      <ErrorNotice error={retire.error} />
      <Button variant="default" loading={retire.isRunning} onClick={() => retire.run({ code, retired: !retired })}>
        {retired ? words.bringBack : words.retire}
      </Button>
      {retired ? null : <p className={panel.quiet}>{words.retireHint(year)}</p>}
    </div>
  );
}
