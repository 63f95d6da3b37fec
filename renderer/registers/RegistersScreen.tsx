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
import { RegisterList } from './RegisterList.tsx';
import { RegisterView } from './RegisterView.tsx';
import styles from './registers.module.css';
import { useRegisters } from './use-registers.ts';

/** Every register of the plan: chosen at the left, its entries beside it. */
export function RegistersScreen() {
  const registers = useRegisters();
  return <Await answer={registers}>{(all) => <Registers all={all} />}</Await>;
}

const views = ['registersView', 'coverageView'] as const;

function Registers({ all }: { readonly all: readonly Register[] }) {
  const { so, dong } = useSearch({ from: '/so-theo-doi' });
  const [chosen, choose] = useState<RegisterCode | undefined>(so ?? all[0]?.code);
  const [view, setView] = useState<(typeof views)[number]>('registersView');
  const open = all.find(({ code }) => code === chosen);
  const isList = view === 'registersView';
  return (
    <Page
      title={places.registers}
      slice={open === undefined || !isList ? '' : words.slice(open.clauses, open.keeper)}
      actions={
        <ViewChoice label={coverageWords.views} names={coverageWords} views={views} view={view} onChange={setView} />
      }
    >
      {isList ? (
        <div className={styles.rooms}>
          <RegisterList registers={all} chosen={chosen} onChoose={choose} />
          {open === undefined ? null : (
            <RegisterView key={open.code} register={open} linked={open.code === so ? dong : undefined} />
          )}
        </div>
      ) : (
        <CoverageTable />
      )}
    </Page>
  );
}
