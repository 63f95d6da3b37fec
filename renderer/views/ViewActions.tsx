import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FigureView } from '../../shared/views/views.contract.ts';
import { type FigureChartSpec, inkPicture } from '../chart/figure-chart.ts';
import { AudienceChoice } from '../form/AudienceChoice.tsx';
import { OpenButton } from '../form/OpenButton.tsx';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { audienceWords } from '../messages/audience.ts';
import { shell } from '../messages/shell.ts';
import { viewWords as words } from '../messages/views.ts';
import { ErrorNotice, Notice } from '../page/Notice.tsx';
import { PaperDialog } from '../papers/PaperDialog.tsx';
import { useViewSearch } from './use-views.ts';
import styles from './views.module.css';
import { audienceOf } from './views-search.ts';

interface Props {
  readonly view: FigureView;
  readonly chart?: FigureChartSpec | undefined;
}

/** What can be done with what is in view: a copy for outside, its picture, its paper. */
export const ViewActions = ({ view, chart }: Props) => (
  <div className={styles.actions}>
    {'audience' in view ? <ViewAudience /> : null}
    {chart === undefined ? null : <PictureButtons key={JSON.stringify(view)} chart={chart} stem={stemOf(view)} />}
    <PaperButton key={`paper ${JSON.stringify(view)}`} view={view} chart={chart} />
  </div>
);

/** Chosen before the picture is drawn: it shows what the table shows. */
function ViewAudience() {
  const { search, change } = useViewSearch();
  return (
    <div className={styles.audience} title={`${words.outsideHint}. ${audienceWords.sideBySide}`}>
      <AudienceChoice chosen={audienceOf(search)} onChoose={(audience) => change({ ngoai: audience === 'outside' })} />
    </div>
  );
}

function PictureButtons({ chart, stem }: { readonly chart: FigureChartSpec; readonly stem: string }) {
  const copy = useCommand(() => api.views.copyPicture({ png: inkPicture(chart) }));
  const write = useCommand(async () => {
    const { folder } = await api.office.chooseFolder({ purpose: 'report' });
    return folder === null ? undefined : api.views.writePicture({ png: inkPicture(chart), stem, folder });
  });
  return (
    <>
      <Button variant="default" onClick={() => copy.run(undefined)} disabled={copy.isRunning}>
        {words.copy}
      </Button>
      <Button variant="default" onClick={() => write.run(undefined)} disabled={write.isRunning}>
        {words.png}
      </Button>
      <div className={styles.outcome}>
        <ErrorNotice error={copy.error ?? write.error} />
        {copy.result === undefined ? null : (
          <Notice
            tone={copy.result.copied ? 'good' : 'bad'}
            message={copy.result.copied ? words.copied : words.notCopied}
          />
        )}
        {write.result === undefined ? null : (
          <Notice tone="good" message={words.pngWritten(write.result.fileName)}>
            <OpenButton path={write.result.path} label={shell.openFile} />
          </Notice>
        )}
      </div>
    </>
  );
}

/** The picture is drawn when the dialog opens, from the very figures in view. */
function PaperButton({ view, chart }: Props) {
  const [picture, setPicture] = useState<{ readonly png: string | null }>();
  return (
    <>
      <Button onClick={() => setPicture({ png: chart === undefined ? null : inkPicture(chart) })}>{words.paper}</Button>
      {picture === undefined ? null : (
        <PaperDialog
          title={words.paperTitle}
          paper={{ kind: 'figure-view', view, picture: picture.png }}
          onClose={() => setPicture(undefined)}
        >
          {null}
        </PaperDialog>
      )}
    </>
  );
}

function stemOf(view: FigureView): string {
  const mark = 'audience' in view && view.audience === 'outside' ? '_gui-ngoai' : '';
  switch (view.view) {
    case 'by-place':
      return `bieu-do_${view.subject.code}_${view.period}${mark}`;
    case 'series':
      return `bieu-do_${view.subject.code}_${view.from}-${view.to}${mark}`;
    case 'indicators':
    case 'elements':
    case 'completeness':
    case 'strip':
      return `bieu-do_${view.view}`;
  }
}
