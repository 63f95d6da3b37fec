import type { EntryId } from '../../shared/ids.ts';
import type { Entry, Register } from '../../shared/registers/registers.contract.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { FedPanel } from './FedPanel.tsx';
import { LinkedEntryPanel } from './LinkedEntryPanel.tsx';

export type Opened =
  | { readonly kind: 'fed' }
  | { readonly kind: 'linked'; readonly id: EntryId }
  | { readonly kind: 'new'; readonly like: Entry | undefined }
  | { readonly kind: 'entry'; readonly entry: Entry };

interface Props {
  readonly register: Register;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened | undefined) => void;
}

/** What is open at the side of a register. */
export function RegisterSide({ register, opened, onOpen }: Props) {
  const shared = { register, onClose: () => onOpen(undefined) };
  const onDuplicate = (like: Entry) => onOpen({ kind: 'new', like });
  switch (opened.kind) {
    case 'fed':
      return <FedPanel {...shared} />;
    case 'linked':
      return <LinkedEntryPanel {...shared} id={opened.id} onDuplicate={onDuplicate} />;
    case 'new':
      return (
        <EntryPanel
          key={`new ${opened.like?.id ?? ''}`}
          {...shared}
          entry={undefined}
          like={opened.like}
          onDuplicate={onDuplicate}
        />
      );
    case 'entry':
      return (
        <EntryPanel key={opened.entry.id} {...shared} entry={opened.entry} like={undefined} onDuplicate={onDuplicate} />
      );
  }
}
