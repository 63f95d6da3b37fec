import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { isSealed } from '../../../shared/reports/life/report-life.ts';
import { OpenButton } from '../../form/OpenButton.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { lifeWords as words } from '../../messages/report-life.ts';
import { shell } from '../../messages/shell.ts';
import { Await } from '../../page/Await.tsx';
import { ErrorNotice, Notice } from '../../page/Notice.tsx';
import { PreviewDialog } from '../../page/PreviewDialog.tsx';
import { PrintPanel } from '../../printing/PrintPanel.tsx';
import styles from './life.module.css';
import { useAddScan, usePage, useRestore, useSaveCopy } from './use-life.ts';

/** What can be looked at and given out: of a print always the kept bytes. */
export function KeptActions({ detail }: { readonly detail: ReportDetail }) {
  const { report, print, scanName } = detail;
  const [isShown, setShown] = useState(false);
  if (report.state === 'discarded') return null;
  return (
    <>
      <div className={styles.buttons}>
        <Button variant="default" onClick={() => setShown(true)}>
          {words.preview}
        </Button>
        {print === null ? null : <PrintButtons detail={detail} />}
        {isSealed(report.state) ? <ScanButtons report={report.id} hasScan={scanName !== null} /> : null}
      </div>
      {print?.kept === 'sound' ? <PrintPanel printable={{ kind: 'report', report: report.id }} /> : null}
      {isShown ? (
        <PreviewDialog title={report.title} onClose={() => setShown(false)}>
          <PrintedPage detail={detail} />
        </PreviewDialog>
      ) : null}
    </>
  );
}

function PrintedPage({ detail: { report, print } }: { readonly detail: ReportDetail }) {
  return (
    <Await answer={usePage(report.id, print?.snapshot)}>
      {({ url }) => <iframe className={styles.page} src={url} title={words.preview} />}
    </Await>
  );
}

function PrintButtons({ detail: { report, print } }: { readonly detail: ReportDetail }) {
  const given = { report: report.id };
  const open = useCommand(api.reportLife.open);
  const save = useSaveCopy(report.id);
  const restore = useRestore(report.id);
  if (print === null) return null;
  const isSound = print.kept === 'sound';
  return (
    <>
      <Button variant="default" disabled={!isSound} onClick={() => open.run(given)}>
        {words.open}
      </Button>
      <Button variant="default" disabled={!isSound} onClick={() => save.run(undefined)} loading={save.isRunning}>
        {words.saveCopy}
      </Button>
      {isSound ? null : (
        <Button onClick={() => restore.run(undefined)} loading={restore.isRunning}>
          {words.restore}
        </Button>
      )}
      {open.result?.opened === false ? <span role="alert">{words.notOpened}</span> : null}
      <ErrorNotice error={open.error ?? save.error ?? restore.error} />
      {save.result === undefined ? null : (
        <Notice tone="good" message={words.saved(save.result.file.fileName)}>
          <OpenButton path={save.result.folder} label={shell.openFolder} />
        </Notice>
      )}
    </>
  );
}

function ScanButtons({
  report,
  hasScan,
}: {
  readonly report: ReportDetail['report']['id'];
  readonly hasScan: boolean;
}) {
  const open = useCommand(api.reportLife.openScan);
  const add = useAddScan(report);
  return (
    <>
      {hasScan ? (
        <Button variant="default" onClick={() => open.run({ report })}>
          {words.openScan}
        </Button>
      ) : null}
      <Button variant="default" onClick={() => add.run(undefined)} loading={add.isRunning}>
        {words.addScan}
      </Button>
      {open.result?.opened === false ? <span role="alert">{words.notOpened}</span> : null}
      <ErrorNotice error={open.error ?? add.error} />
    </>
  );
}
