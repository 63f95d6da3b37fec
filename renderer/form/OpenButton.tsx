import { Button } from '@mantine/core';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { shell } from '../messages/shell.ts';
import { ErrorNotice } from '../page/Notice.tsx';

/** Opens a file or folder that the program itself wrote. */
export function OpenButton({ path, label }: { readonly path: string; readonly label: string }) {
  const open = useCommand(() => api.office.open({ path }));
  return (
    <>
      <Button variant="default" onClick={() => open.run(undefined)}>
        {label}
      </Button>
      {open.result?.opened === false ? <span role="alert">{shell.notOpened}</span> : null}
      <ErrorNotice error={open.error} />
    </>
  );
}
