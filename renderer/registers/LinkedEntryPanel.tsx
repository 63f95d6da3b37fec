import type { EntryId, RegisterCode } from '../../shared/ids.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { Await } from '../page/Await.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { useEntry } from './use-cases.ts';

interface Props {
  readonly register: Register;
  readonly id: EntryId;
  readonly onBegin: (register: RegisterCode, like: Entry) => void;
  readonly onClose: () => void;
}

/** An entry that was led to from elsewhere, whatever the list shows. */
export function LinkedEntryPanel({ id, ...panel }: Props) {
  const answer = useEntry(id);
  return <Await answer={answer}>{(entry) => <EntryPanel {...panel} entry={entry} like={undefined} />}</Await>;
}
