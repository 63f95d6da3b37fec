import type { EntryId, RegisterCode } from '../../shared/ids.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { FedPanel } from './FedPanel.tsx';
import { LinkedEntryPanel } from './LinkedEntryPanel.tsx';
import { NewEntryPanel } from './NewEntryPanel.tsx';

export type Opened =
  | { readonly kind: 'fed' }
  | { readonly kind: 'linked'; readonly id: EntryId }
  | { readonly kind: 'new'; readonly register: RegisterCode; readonly like: Entry | undefined }
  | { readonly kind: 'entry'; readonly entry: Entry };

interface Props {
  readonly register: Register;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

/** What is open at the side of a register. */
export function RegisterSide({ register, opened, onOpen }: Props) {
  const onClose = () => onOpen(undefined);
  const onBegin = (code: RegisterCode, like: Entry) => onOpen({ kind: 'new', register: code, like });
  switch (opened.kind) {
    case 'fed':
      return <FedPanel register={register} onClose={onClose} />;
    case 'linked':
      return <LinkedEntryPanel register={register} id={opened.id} onBegin={onBegin} onClose={onClose} />;
    case 'new':
      return <NewEntryPanel code={opened.register} like={opened.like} onBegin={onBegin} onClose={onClose} />;
    case 'entry':
      return (
        <EntryPanel
          key={opened.entry.id}
          register={register}
          entry={opened.entry}
          like={undefined}
          onBegin={onBegin}
          onClose={onClose}
        />
      );
  }
}
