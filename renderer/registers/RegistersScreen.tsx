import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegisterCode } from '../../shared/ids.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { ViewChoice } from '../form/ViewChoice.tsx';
import { coverageWords, registerWords as words } from '../messages/registers.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Page } from '../page/Page.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { DefinitionsView } from './editor/DefinitionsView.tsx';
import { ownRoomsOf } from './own-rooms.tsx';
import { RegisterList } from './RegisterList.tsx';
import { RegisterView } from './RegisterView.tsx';
import { RoomChoice } from './RoomChoice.tsx';
import styles from './registers.module.css';
import { filterOf, type RegistersSearch } from './registers-search.ts';
import { useRegisters } from './use-registers.ts';

/** Every register of the plan: chosen at the left, its entries beside it. */
export function RegistersScreen() {
  const registers = useRegisters();
  return <Await answer={registers}>{(all) => <Registers all={all} />}</Await>;
}

/** What the address asks of a register. */
const askedOf = (asked: RegistersSearch, code: RegisterCode) =>
  code === asked.so ? { linked: asked.dong, first: filterOf(asked) } : { linked: undefined, first: filterOf({}) };

const views = ['registersView', 'coverageView', 'definitionsView'] as const;

function Registers({ all }: { readonly all: readonly Register[] }) {
  const asked = useSearch({ from: '/so-theo-doi' });
  const [chosen, choose] = useState<RegisterCode | undefined>(asked.so ?? all[0]?.code);
  const [view, setView] = useState<(typeof views)[number]>('registersView');
  const open = all.find(({ code }) => code === chosen);
  const isList = view === 'registersView';
  const rooms = ownRoomsOf(chosen);
  const [entered, enter] = useState<string | null>(null);
  const room = rooms.find(({ name }) => name === entered);
  return (
    <Page
      title={places.registers}
      slice={open === undefined || !isList ? '' : words.slice(open.clauses, open.keeper)}
      actions={
        <>
          {isList ? <RoomChoice rooms={rooms} room={room?.name ?? null} onChange={enter} /> : null}
          {room === undefined || !isList ? (
            <ViewChoice
              label={coverageWords.views}
              names={coverageWords}
              views={views}
              view={view}
              onChange={setView}
            />
          ) : null}
        </>
      }
    >
      {isList ? (
        <div className={styles.rooms}>
          {room?.show() ?? (
            <>
              <RegisterList registers={all} chosen={chosen} onChoose={choose} />
              {open === undefined ? null : (
                <RegisterView key={open.code} register={open} {...askedOf(asked, open.code)} />
              )}
            </>
          )}
        </div>
      ) : view === 'coverageView' ? (
        <CoverageTable />
      ) : (
        <DefinitionsView all={all} chosen={chosen} onChoose={choose} />
      )}
    </Page>
  );
}
