import { ViewChoice } from '../form/ViewChoice.tsx';
import { roomWords as words } from '../messages/registers.ts';
import type { OwnRoom } from './own-rooms.tsx';

interface Props {
  readonly rooms: readonly OwnRoom[];
  /** Null: the entries. */
  readonly room: string | null;
  readonly onChange: (room: string | null) => void;
}

/** The entries of a register, or what else there is to do with it. */
export function RoomChoice({ rooms, room, onChange }: Props) {
  if (rooms.length === 0) return null;
  const names = rooms.map(({ name }) => name);
  return (
    <ViewChoice
      label={words.views}
      names={Object.fromEntries([words.entries, ...names].map((name) => [name, name]))}
      views={[words.entries, ...names]}
      view={room ?? words.entries}
      onChange={(name) => onChange(name === words.entries ? null : name)}
    />
  );
}
