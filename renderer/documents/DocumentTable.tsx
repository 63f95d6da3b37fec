import { Button } from '@mantine/core';
import type { StoredDocument } from '../../shared/documents/documents.contract.ts';
import type { DocumentId } from '../../shared/ids.ts';
import { documentTypeNames, documentWords as words } from '../messages/documents.ts';
import { dayAndTime } from '../messages/time.ts';
import { ErrorNotice } from '../page/Notice.tsx';
import table from '../page/table.module.css';
import styles from './documents.module.css';
import { useRemove } from './use-documents.ts';

interface Props {
  readonly documents: readonly StoredDocument[];
  readonly onOpen: (document: DocumentId) => void;
}

export function DocumentTable({ documents, onOpen }: Props) {
  const remove = useRemove();
  return (
    <>
      <ErrorNotice error={remove.error} />
      <table className={table.table} aria-label={words.stored}>
        <thead>
          <tr>
            <th>{words.columns.changedAt}</th>
            <th>{words.columns.type}</th>
            <th>{words.columns.subject}</th>
            <th>{words.columns.actions}</th>
          </tr>
        </thead>
        <tbody>
          {documents.map(({ id, type, subject, changedAt }) => (
            <tr key={id}>
              <td className={table.code}>{dayAndTime(changedAt)}</td>
              <td>{documentTypeNames[type]}</td>
              <td>{subject}</td>
              <td>
                <div className={styles.buttons}>
                  <Button variant="default" aria-label={words.openOf(subject)} onClick={() => onOpen(id)}>
                    {words.open}
                  </Button>
                  <Button variant="default" aria-label={words.removeOf(subject)} onClick={() => remove.run(id)}>
                    {words.remove}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
