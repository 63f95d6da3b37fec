import { Button, Checkbox } from '@mantine/core';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { importWords as words } from '../messages/imports.ts';
import { places } from '../messages/shell.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { ErrorNotice } from '../page/Notice.tsx';
import { Page } from '../page/Page.tsx';
import { StatusNote } from '../page/StatusNote.tsx';
import { AppliedNotice } from './AppliedNotice.tsx';
import { Arrival, isAllRead } from './Arrival.tsx';
import { FileDetails } from './FileDetails.tsx';
import { FileTable } from './FileTable.tsx';
import styles from './imports.module.css';
import { LayoutsButton } from './layout/LayoutsButton.tsx';
import { OpenDecisions } from './OpenDecisions.tsx';
import { ReceiptList } from './ReceiptList.tsx';
import { PrintStick } from './ReceiptPapers.tsx';
import { type Imports, useImports } from './use-imports.ts';

/** USB day: read, see what differs, take in. */
export function ImportsScreen() {
  const imports = useImports();
  const { folder, candidates, files, open, applied } = imports;
  return (
    <Page
      title={places.imports}
      slice={folder === undefined ? words.slice : words.sliceOf(folder, candidates.length, isAllRead(imports))}
      actions={<ImportActions imports={imports} />}
    >
      <ErrorNotice error={imports.error} />
      <Arrival imports={imports} />
      <OpenDecisions imports={imports} />
      <ConfirmErrors imports={imports} />
      <Columns>
        <Card title={words.files} aside={<LayoutsButton />} scroll fill>
          <FilePlace imports={imports} />
        </Card>
        {open === undefined ? (
          <Card title={words.receipts} scroll className={styles.side}>
            {applied === undefined ? null : (
              <div className={styles.applied}>
                <AppliedNotice applied={applied} />
                <PrintStick applied={applied} files={files} receivedOn={imports.receivedOn} />
              </div>
            )}
            <ReceiptList />
          </Card>
        ) : (
          <FileDetails
            key={open.path}
            file={open}
            decisions={imports.decisions}
            findings={imports.findings.get(open.path) ?? []}
            receivedOn={imports.receivedOn}
            onClose={() => imports.setOpenPath(undefined)}
            onLearned={imports.readAgain}
          />
        )}
      </Columns>
      {folder === undefined ? null : <StatusNote>{words.status(files, imports.selected.length)}</StatusNote>}
    </Page>
  );
}

function ImportActions({ imports }: { readonly imports: Imports }) {
  const { today } = usePeriod();
  const isFirst = imports.folder === undefined;
  return (
    <>
      <div className={styles.day}>
        <DayField label={words.receivedOn} value={imports.receivedOn} max={today} onChange={imports.setReceivedOn} />
      </div>
      <Button variant={isFirst ? 'filled' : 'default'} onClick={imports.choose} loading={imports.isReading}>
        {isFirst ? words.choose : words.chooseOther}
      </Button>
      {isFirst ? null : (
        <Button onClick={imports.apply} disabled={!imports.canApply} loading={imports.taking.isRunning}>
          {words.apply(imports.selected.length)}
        </Button>
      )}
    </>
  );
}

/** Figures with errors are taken in only when somebody says so. */
function ConfirmErrors({ imports: { errors } }: { readonly imports: Imports }) {
  if (errors.files === 0) return null;
  return (
    <div className={styles.confirm}>
      <Checkbox
        label={words.confirmErrors(errors.count, errors.files)}
        description={words.confirmHint}
        checked={errors.areConfirmed}
        onChange={({ currentTarget }) => errors.confirm(currentTarget.checked)}
      />
    </div>
  );
}

function FilePlace({ imports }: { readonly imports: Imports }) {
  if (imports.candidates.length > 0) return <FileTable imports={imports} />;
  if (imports.isReading) return null;
  return <EmptyState message={imports.folder === undefined ? words.start : words.noFiles} />;
}
