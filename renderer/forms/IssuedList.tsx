import type { z } from 'zod';
import type { IssuedForm } from '../../shared/forms/forms.contract.ts';
import { OpenButton } from '../form/OpenButton.tsx';
import { formWords as words } from '../messages/forms.ts';
import { bytes } from '../messages/numbers.ts';
import { shell } from '../messages/shell.ts';
import { EmptyState } from '../page/EmptyState.tsx';
import { Notice } from '../page/Notice.tsx';
import table from '../page/table.module.css';
import styles from './forms.module.css';

interface Issued {
  readonly files: readonly z.infer<typeof IssuedForm>[];
  readonly folder: string;
}

export function IssuedList({ issued }: { readonly issued: Issued | undefined }) {
  if (issued === undefined) return <EmptyState message={words.notWritten} />;
  const { files, folder } = issued;
  return (
    <>
      <div className={styles.done}>
        <Notice tone="good" message={words.writtenTo(files.length)}>
          <OpenButton path={folder} label={shell.openFolder} />
        </Notice>
      </div>
      <table className={table.table}>
        <thead>
          <tr>
            <th>{words.columns.district}</th>
            <th>{words.columns.file}</th>
            <th className={table.number}>{words.columns.size}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <tr key={file.path}>
              <td>{file.place}</td>
              <td title={file.path}>{file.fileName}</td>
              <td className={table.number}>{bytes(file.bytes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
