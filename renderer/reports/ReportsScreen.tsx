import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { usePeriod } from '../deadlines/period-context.tsx';
import { OpenButton } from '../form/OpenButton.tsx';
import { periodInSentence } from '../messages/periods.ts';
import { reportWords as words } from '../messages/reports.ts';
import { places, shell } from '../messages/shell.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { PrintPanel } from '../printing/PrintPanel.tsx';
import { PrintProgress } from '../printing/PrintProgress.tsx';
import { AskedPanel } from './AskedPanel.tsx';
import { StartReport } from './life/StartReport.tsx';
import { HeldFigures } from './outline/HeldFigures.tsx';
import { PrintedList } from './PrintedList.tsx';
import { ReportChoices } from './ReportChoices.tsx';
import { type Asked, ReportPreview } from './ReportPreview.tsx';
import styles from './reports.module.css';
import { useReportChoice } from './use-report-choice.ts';
import { usePreview, usePrint, useReportList } from './use-reports.ts';

/** The preview is the very page that is printed. */
export function ReportsScreen() {
  const { period } = usePeriod();
  const state = useReportChoice(period.code);
  const wanted = state.choice;
  const preview = usePreview(wanted);
  const list = useReportList();
  const print = usePrint();
  const [asked, setAsked] = useState<Asked>();
  const close = useCallback(() => setAsked(undefined), []);
  return (
    <Page
      title={places.reports}
      slice={words.slice(periodInSentence(period))}
      actions={
        <>
          <StartReport choice={wanted} />
          <Button onClick={() => print.run(wanted)} disabled={preview.data === undefined} loading={print.isRunning}>
            {words.print}
          </Button>
        </>
      }
    >
      {print.isRunning ? <PrintProgress /> : null}
      <ErrorNotice error={print.error} />
      <HeldFigures choice={wanted} />
      <Columns>
        <Card title={words.preview} aside={<span className={styles.hint}>{words.hint}</span>} fill>
          <Await answer={preview}>{({ url }) => <ReportPreview url={url} onFigure={setAsked} />}</Await>
        </Card>
        {asked === undefined ? (
          <div className={styles.side}>
            <Card title={words.choices}>
              <ReportChoices state={state} />
            </Card>
            {print.result === undefined ? null : <Printed {...print.result} />}
            <Card title={words.earlier}>
              <Await answer={list}>{(reports) => <PrintedList reports={reports} />}</Await>
            </Card>
          </div>
        ) : (
          <AskedPanel asked={asked} period={period.code} onClose={close} />
        )}
      </Columns>
    </Page>
  );
}

type PrintedProps = NonNullable<ReturnType<typeof usePrint>['result']>;

const Printed = ({ file, folder }: PrintedProps) => (
  <>
    <Notice tone="good" message={words.printed(file.fileName, file.pages)}>
      <p>{file.path}</p>
      <div className={styles.buttons}>
        <OpenButton path={file.path} label={shell.openFile} />
        <OpenButton path={folder} label={shell.openFolder} />
      </div>
    </Notice>
    <PrintPanel printable={{ kind: 'file', path: file.path }} />
  </>
);
