import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Subject } from '../../shared/explain/explain.contract.ts';
import { figureSource } from '../../shared/explain/figure-source.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { FigurePanel } from '../explain/FigurePanel.tsx';
import { AudienceChoice } from '../form/AudienceChoice.tsx';
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
import { AudienceHint } from './AudienceHint.tsx';
import { PrintedList } from './PrintedList.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import styles from './reports.module.css';
import { usePreview, usePrint, useReportList } from './use-reports.ts';

/** The preview is the very page that is printed. */
export function ReportsScreen() {
  const { period } = usePeriod();
  const [audience, setAudience] = useState<Audience>('outside');
  const wanted = { period: period.code, audience };
  const preview = usePreview(wanted);
  const list = useReportList();
  const print = usePrint();
  const [asked, setAsked] = useState<Subject>();
  const close = useCallback(() => setAsked(undefined), []);
  return (
    <Page
      title={places.reports}
      slice={words.slice(periodInSentence(period))}
      actions={
        <Button onClick={() => print.run(wanted)} disabled={preview.data === undefined} loading={print.isRunning}>
          {words.print}
        </Button>
      }
    >
      <ErrorNotice error={print.error} />
      <Columns>
        <Card title={words.preview} aside={<span className={styles.hint}>{words.hint}</span>} fill>
          <Await answer={preview}>{({ url }) => <ReportPreview url={url} onFigure={setAsked} />}</Await>
        </Card>
        {asked === undefined ? (
          <div className={styles.side}>
            <Card title={words.audience}>
              <div className={styles.audience}>
                <AudienceChoice chosen={audience} onChoose={setAudience} />
                <AudienceHint audience={audience} />
              </div>
            </Card>
            {print.result === undefined ? null : <Printed {...print.result} />}
            <Card title={words.earlier} scroll fill>
              <Await answer={list}>{(reports) => <PrintedList reports={reports} />}</Await>
            </Card>
          </div>
        ) : (
          <FigurePanel
            key={`${figureSource(asked)} ${period.code}`}
            subject={asked}
            period={period.code}
            onClose={close}
          />
        )}
      </Columns>
    </Page>
  );
}

type PrintedProps = NonNullable<ReturnType<typeof usePrint>['result']>;

const Printed = ({ file, folder }: PrintedProps) => (
  <Notice tone="good" message={words.printed(file.fileName, file.pages)}>
    <p>{file.path}</p>
    <div className={styles.buttons}>
      <OpenButton path={file.path} label={shell.openFile} />
      <OpenButton path={folder} label={shell.openFolder} />
    </div>
    <PrintPanel printable={{ kind: 'file', path: file.path }} />
  </Notice>
);
