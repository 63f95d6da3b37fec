import { Button } from '@mantine/core';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import registers from '../registers.module.css';
import { MovedByGivingBack } from './MovedDaysNotice.tsx';
import { useDefineRegister, useRetireRegister } from './use-definitions.ts';

/** Retired or in use again, and back to the definition the program came with: each with one press and a way back. */
export function RegisterActions({ register }: { readonly register: Register }) {
  const { code, isRetired, isChanged, origin, life } = register;
  const giveBack = useDefineRegister();
  const retire = useRetireRegister();
  return (
    <div className={registers.actions}>
      <span className={registers.quiet}>{words.state(register)}</span>
      {origin === 'proposed' && isChanged ? (
        <Button
          variant="default"
          loading={giveBack.isRunning}
          onClick={() => giveBack.run({ register: code, content: null })}
        >
          {words.giveBack}
        </Button>
      ) : null}
      <Button
        variant="default"
        loading={retire.isRunning}
        onClick={() => retire.run({ register: code, isRetired: !isRetired })}
      >
        {isRetired ? words.bringBackRegister : words.retireRegister}
      </Button>
      {origin === 'proposed' && isChanged && life !== undefined ? <MovedByGivingBack register={code} /> : null}
      <ErrorNotice error={giveBack.error ?? retire.error} />
    </div>
  );
}
