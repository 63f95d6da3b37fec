import type { RegisterCode } from '../../shared/ids.ts';
import type { Entry } from '../../shared/registers/registers.contract.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { useRegisters } from './use-registers.ts';

interface Props {
  readonly code: RegisterCode;
  readonly like: Entry | undefined;
  readonly onBegin: (register: RegisterCode, like: Entry) => void;
  readonly onClose: () => void;
}

/** A new entry, also of another register than the one that is looked at. */
export function NewEntryPanel({ code, like, onBegin, onClose }: Props) {
  const register = useRegisters().data?.find((each) => each.code === code);
  return register === undefined ? null : (
    <EntryPanel
      key={`${code} ${like?.id ?? ''}`}
      register={register}
      entry={undefined}
      like={like}
      onBegin={onBegin}
      onClose={onClose}
    />
  );
}
