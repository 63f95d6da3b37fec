import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RegisterCode } from '../../../shared/ids.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import { Card } from '../../page/Card.tsx';
import { RegisterList } from '../RegisterList.tsx';
import registers from '../registers.module.css';
import { DefinitionForm } from './DefinitionForm.tsx';
import { contentOf, emptyDraft } from './definition-draft.ts';
import styles from './editor.module.css';
import { RegisterActions } from './RegisterActions.tsx';
import { useAddRegister, useDefineRegister } from './use-definitions.ts';

interface Props {
  readonly all: readonly Register[];
  readonly chosen: RegisterCode | undefined;
  readonly onChoose: (code: RegisterCode) => void;
}

/** What each register asks for and what it counts; the office may change ours and add its own. */
export function DefinitionsView({ all, chosen, onChoose }: Props) {
  const [isNew, setNew] = useState(false);
  const register = isNew ? undefined : all.find(({ code }) => code === chosen);
  const open = (code: RegisterCode) => {
    setNew(false);
    onChoose(code);
  };
  return (
    <div className={registers.rooms}>
      <RegisterList registers={all} chosen={isNew ? undefined : chosen} onChoose={open} />
      <Card
        title={register === undefined ? words.newTitle : words.title(register)}
        aside={
          <Button variant="default" disabled={isNew} onClick={() => setNew(true)}>
            {words.add}
          </Button>
        }
        fill
        scroll
      >
        <div className={styles.sheet}>
          {register === undefined ? (
            <NewDefinition onAdded={open} />
          ) : (
            <StoredDefinition key={JSON.stringify([register.code, contentOf(register)])} register={register} />
          )}
        </div>
      </Card>
    </div>
  );
}

function NewDefinition({ onAdded }: { readonly onAdded: (code: RegisterCode) => void }) {
  const add = useAddRegister(({ register }) => onAdded(register));
  return (
    <DefinitionForm
      code={undefined}
      opening={emptyDraft}
      before={undefined}
      submit={words.create}
      isRunning={add.isRunning}
      error={add.error}
      onSave={(content) => add.run({ content })}
    />
  );
}

function StoredDefinition({ register }: { readonly register: Register }) {
  const define = useDefineRegister();
  const content = contentOf(register);
  return (
    <>
      <RegisterActions register={register} />
      <DefinitionForm
        code={register.code}
        opening={content}
        before={content}
        submit={words.save}
        isRunning={define.isRunning}
        error={define.error}
        onSave={(next) => define.run({ register: register.code, content: next })}
      />
    </>
  );
}
