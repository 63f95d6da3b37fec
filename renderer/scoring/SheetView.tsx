import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { SheetVersion } from '../../shared/scoring/scoring.contract.ts';
import { sheetWords as words } from '../messages/scoring.ts';
import { dayAndTime } from '../messages/time.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { SheetForm } from './SheetForm.tsx';
import styles from './scoring.module.css';
import { useSheets } from './use-scoring.ts';

/** The sheet in use, to be edited into a new version, and the older ones to be looked at. */
export function SheetView() {
  const sheets = useSheets();
  return <Await answer={sheets}>{(all) => <Sheets all={all} />}</Await>;
}

function Sheets({ all }: { readonly all: readonly SheetVersion[] }) {
  const [chosen, choose] = useState<number>();
  const [newest] = all;
  const shown = all.find(({ version }) => version === chosen) ?? newest;
  if (shown === undefined || newest === undefined) return null;
  const label = ({ version }: SheetVersion) =>
    version === newest.version ? words.current(version) : words.older(version);
  return (
    <Card title={words.title} fill scroll>
      <div className={styles.sheet}>
        <NativeSelect
          label={words.versions}
          value={String(shown.version)}
          data={all.map((each) => ({ value: String(each.version), label: label(each) }))}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        />
        <p className={styles.quiet}>
          {shown.madeAt === null ? words.asDelivered : dayAndTime(shown.madeAt)} · {words.usedBy(shown.scores)}
        </p>
        <SheetForm
          key={shown.version}
          shown={shown}
          isNewest={shown.version === newest.version}
          onSaved={() => choose(undefined)}
        />
      </div>
    </Card>
  );
}
