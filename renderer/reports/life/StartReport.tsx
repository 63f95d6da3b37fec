import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { z } from 'zod';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { registerWords as words } from '../../messages/report-life.ts';
import { ErrorNotice } from '../../page/Notice.tsx';

/** The report that is looked at begins its life: it stands in the register as a draft, and is open there. */
export function StartReport({ choice }: { readonly choice: z.input<typeof ReportChoice> }) {
  const navigate = useNavigate();
  const create = useCommand(api.reportLife.create, ({ id }) => navigate({ to: '/so-bao-cao', search: { bao: id } }));
  return (
    <>
      <Button variant="default" onClick={() => create.run({ choice })} loading={create.isRunning}>
        {words.start}
      </Button>
      <ErrorNotice error={create.error} />
    </>
  );
}
