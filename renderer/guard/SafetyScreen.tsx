import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Finding, GuardState } from '../../shared/guard/guard.contract.ts';
import { SystemPlaces } from '../app/SystemPlaces.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { findingSentence, guardWords as words } from '../messages/guard.ts';
import { places } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import link from '../page/link.module.css';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { BadDayNotice } from './BadDayNotice.tsx';
import styles from './guard.module.css';
import { troublesOf, useGuard } from './use-guard.ts';

/** How the data stand: what was noticed, what of it is safe, what to do. */
export function SafetyScreen() {
  const answer = useGuard();
  const check = useCommand(() => api.guard.check({}));
  const isChecking = check.isRunning || answer.data?.check.state === 'running';
  return (
    <Page
      title={places.safety}
      slice={isChecking ? words.checking : words.slice(answer.data?.check.soundAt ?? null)}
      actions={
        <>
          <SystemPlaces />
          <Button onClick={() => check.run(undefined)} loading={isChecking}>
            {words.checkNow}
          </Button>
        </>
      }
    >
      <ErrorNotice error={check.error} />
      <Await answer={answer}>{(state) => <Standing state={state} />}</Await>
    </Page>
  );
}

function Standing({ state }: { readonly state: GuardState }) {
  const accept = useCommand(() => api.guard.accept({}));
  const troubles = troublesOf(state);
  const canAccept =
    state.readOnly !== null &&
    state.readOnly !== 'folder-read-only' &&
    !state.check.findings.some(({ kind }) => kind === 'structure');
  return (
    <div className={styles.list}>
      <ErrorNotice error={accept.error} />
      {accept.result === undefined ? null : <Notice tone="good" message={words.accepted(accept.result.accepted)} />}
      {troubles.length === 0 ? <Notice tone="good" message={words.calm} /> : null}
      {troubles.map(({ day, tone }) => (
        <BadDayNotice key={day.title} day={day} tone={tone}>
          {tone === 'bad' ? <Ways state={state} /> : null}
        </BadDayNotice>
      ))}
      {state.check.findings.length === 0 ? null : <Findings findings={state.check.findings} />}
      {canAccept ? (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => accept.run(undefined)} loading={accept.isRunning}>
            {words.accept}
          </Button>
          <span>{words.acceptHint}</span>
        </div>
      ) : null}
    </div>
  );
}

/** The damaged file that is kept, and the copy to go back to. */
const Ways = ({ state: { kept, newestBackup } }: { readonly state: GuardState }) => (
  <>
    {kept === null ? null : <p>{words.kept(kept)}</p>}
    <div className={styles.actions}>
      <span>{words.backup(newestBackup)}</span>
      <Link to="/he-thong" className={link.link}>
        {words.toBackups}
      </Link>
    </div>
  </>
);

const Findings = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <Card title={words.findings}>
    <ul className={styles.findings}>
      {findings.map((finding) => (
        <li key={JSON.stringify(finding)}>{findingSentence(finding)}</li>
      ))}
    </ul>
  </Card>
);
