import { Button } from '@mantine/core';
import type { SetInForce } from '../../shared/sets/sets.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { mappingWords as words } from '../messages/sets.ts';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import table from '../page/table.module.css';
import { AddMapping } from './AddMapping.tsx';
import styles from './sets.module.css';

type Mapping = SetInForce['mappings'][number];

export function MappingsCard({ set }: { readonly set: SetInForce }) {
  const remove = useCommand(({ old, new: under }: Mapping) => api.sets.removeMapping({ old, new: under }));
  return (
    <Card title={words.title} scroll fill>
      <p className={styles.intro}>{words.intro}</p>
      <ErrorNotice error={remove.error} />
      {set.mappings.length === 0 ? (
        <EmptyState message={words.none} />
      ) : (
        <table className={table.table} aria-label={words.title}>
          <thead>
            <tr>
              <th>{words.old}</th>
              <th>{words.new}</th>
              <th className={table.number}>{words.fromYear}</th>
              <th>{words.note}</th>
              <th>
                <span className="visually-hidden">{words.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {set.mappings.map((mapping) => (
              <tr key={`${mapping.old} ${mapping.new}`}>
                <td title={mapping.oldName}>
                  <b>{mapping.old}</b> {mapping.oldName}
                </td>
                <td title={mapping.newName}>
                  <b>{mapping.new}</b> {mapping.newName}
                </td>
                <td className={table.number}>{mapping.fromYear}</td>
                <td>{mapping.note}</td>
                <td>
                  <Button
                    variant="default"
                    size="compact-xs"
                    aria-label={words.removeOne(mapping.old, mapping.new)}
                    onClick={() => remove.run(mapping)}
                  >
                    {words.remove}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <AddMapping set={set} />
    </Card>
  );
}
