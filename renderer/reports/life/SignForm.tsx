import { Button, Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReportDetail, SignaturePrint } from '../../../shared/reports/life/life.contract.ts';
import { ActionForm } from '../../deadlines/panel/ActionForm.tsx';
import { usePeriod } from '../../deadlines/period-context.tsx';
import { DayField } from '../../form/DayField.tsx';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { signWords as words } from '../../messages/report-life.ts';
import { Notice } from '../../page/Notice.tsx';
import styles from './life.module.css';

interface Props {
  readonly detail: ReportDetail;
  readonly print: SignaturePrint;
  readonly onDone: () => void;
}

/** Number, symbol and day as văn thư gave them; the signer is the one the paper names. */
export function SignForm({ detail: { report, changes }, print, onDone }: Props) {
  const { today } = usePeriod();
  const [number, setNumber] = useState('');
  const [symbol, setSymbol] = useState(print.symbol);
  const [signedOn, setSignedOn] = useState(today);
  const [scan, setScan] = useState<string | null>(null);
  const [isKnown, setKnown] = useState(changes.length === 0);
  const sign = useCommand(api.reportLife.sign, onDone);
  const given = { report: report.id, number, symbol, signedOn, scan, toldOf: changes.length };
  return (
    <ActionForm
      title={words.title}
      hint={words.hint}
      submit={words.submit}
      canSubmit={number.trim() !== '' && symbol.trim() !== '' && (isKnown || changes.length === 0)}
      isRunning={sign.isRunning}
      error={sign.error}
      onSubmit={() => sign.run(given)}
      onCancel={onDone}
    >
      {changes.length === 0 ? null : (
        <Notice tone="caution" message={words.changed(changes.length)}>
          <Checkbox
            label={words.known}
            checked={isKnown}
            onChange={({ currentTarget }) => setKnown(currentTarget.checked)}
          />
        </Notice>
      )}
      <div className={styles.row}>
        <TextInput
          className={styles.short ?? ''}
          label={words.number}
          value={number}
          maxLength={40}
          required
          onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        />
        <TextInput
          label={words.symbol}
          value={symbol}
          maxLength={60}
          required
          onChange={({ currentTarget }) => setSymbol(currentTarget.value)}
        />
        <DayField label={words.day} value={signedOn} max={today} onChange={setSignedOn} />
      </div>
      <p className={styles.quiet}>{words.signer(print.signerTitle, print.signerName)}</p>
      <ScanChoice scan={scan} onChoose={setScan} />
    </ActionForm>
  );
}

function ScanChoice({ scan, onChoose }: { readonly scan: string | null; readonly onChoose: (file: string) => void }) {
  const choose = useCommand(
    () => api.office.chooseFile({ purpose: 'signed-page' }),
    ({ file }) => file !== null && onChoose(file),
  );
  return (
    <div className={styles.buttons}>
      <Button variant="default" onClick={() => choose.run(undefined)}>
        {words.scan}
      </Button>
      {scan === null ? null : (
        <span className={styles.quiet}>{words.scanChosen(scan.split(/[\\/]/).at(-1) ?? scan)}</span>
      )}
    </div>
  );
}
