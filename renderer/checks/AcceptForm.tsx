import type { Finding } from '../../shared/checks/checks.contract.ts';
import { ReasonForm } from '../deadlines/panel/ReasonForm.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { checkWords } from '../messages/checks.ts';

const words = checkWords.panel;

interface Props {
  readonly finding: Finding;
  readonly onDone: () => void;
}

export function AcceptForm({ finding, onDone }: Props) {
  const { rule, period, placeId, accepted } = finding;
  const accept = useCommand(api.checks.accept, onDone);
  return (
    <ReasonForm
      title={words.acceptTitle}
      hint={words.acceptHint}
      submit={words.submit}
      label={words.reason}
      first={accepted?.reason ?? ''}
      isRunning={accept.isRunning}
      error={accept.error}
      onSubmit={(reason) => accept.run({ rule, period, place: placeId, reason })}
      onCancel={onDone}
    />
  );
}
