import { Button } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { SystemPlaces } from '../app/SystemPlaces.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { auditWords as words } from '../messages/audit.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import styles from './audit.module.css';
import { type AuditSearch, useAudit } from './use-audit.ts';

/** Everything that was ever changed, with the means to show that nothing of it was touched afterwards. */
export function AuditScreen() {
  const { loai } = useSearch({ from: '/nhat-ky' });
  const [search, setSearch] = useState<AuditSearch>({ kind: loai ?? null, sought: '', before: null });
  const answer = useAudit(search);
  const verify = useCommand(() => api.audit.verify({}));
  const verdict = verify.result;
  return (
    <Page
      title={places.audit}
      slice={answer.data === undefined ? '' : words.slice(answer.data.entries.length, answer.data.total)}
      actions={
        <>
          <SystemPlaces />
          <Button onClick={() => verify.run(undefined)} loading={verify.isRunning}>
            {words.verify}
          </Button>
        </>
      }
    >
      <ErrorNotice error={verify.error} />
      {verdict === undefined ? null : verdict.problems === 0 ? (
        <Notice tone="good" message={words.sound(verdict)} />
      ) : (
        <Notice message={words.broken(verdict)} />
      )}
      <AuditFilters search={search} onChange={setSearch} />
      <Card fill scroll>
        <Await answer={answer}>
          {({ entries, more }) =>
            entries.length === 0 ? (
              <EmptyState message={words.empty} />
            ) : (
              <>
                <AuditTable entries={entries} />
                <Pages
                  older={more ? (entries.at(-1)?.seq ?? null) : null}
                  isNewest={search.before === null}
                  onChoose={(before) => setSearch({ ...search, before })}
                />
              </>
            )
          }
        </Await>
      </Card>
    </Page>
  );
}

interface PagesProps {
  /** Null: there are none. */
  readonly older: number | null;
  readonly isNewest: boolean;
  readonly onChoose: (before: number | null) => void;
}

const Pages = ({ older, isNewest, onChoose }: PagesProps) =>
  older === null && isNewest ? null : (
    <div className={styles.pages}>
      {older === null ? null : (
        <Button variant="default" onClick={() => onChoose(older)}>
          {words.older}
        </Button>
      )}
      {isNewest ? null : (
        <Button variant="default" onClick={() => onChoose(null)}>
          {words.newest}
        </Button>
      )}
    </div>
  );
