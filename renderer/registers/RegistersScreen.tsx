import { useState } from 'react';
import type { RegisterCode } from '../../shared/ids.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { registerWords as words } from '../messages/registers.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Page } from '../page/Page.tsx';
import { RegisterList } from './RegisterList.tsx';
import { RegisterView } from './RegisterView.tsx';
import styles from './registers.module.css';
import { useRegisters } from './use-registers.ts';

/** Every register of the plan: chosen at the left, its entries beside it. */
export function RegistersScreen() {
  const registers = useRegisters();
  return <Await answer={registers}>{(all) => <Registers all={all} />}</Await>;
}

function Registers({ all }: { readonly all: readonly Register[] }) {
  const [chosen, choose] = useState<RegisterCode | undefined>(all[0]?.code);
  const open = all.find(({ code }) => code === chosen);
  return (
    <Page title={places.registers} slice={open === undefined ? '' : words.slice(open.clauses, open.keeper)}>
      <div className={styles.rooms}>
        <RegisterList registers={all} chosen={chosen} onChoose={choose} />
        {open === undefined ? null : <RegisterView key={open.code} register={open} />}
      </div>
    </Page>
  );
}
