import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChangeSet } from '../../../shared/places/change-set.ts';
import type { ChangePreview, NewAgency } from '../../../shared/places/places.contract.ts';
import panel from '../../deadlines/panel/panel.module.css';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { previewWords, changeWords as words } from '../../messages/places.ts';
import { Await } from '../../page/Await.tsx';
import { ErrorNotice } from '../../page/Notice.tsx';
import styles from '../places.module.css';
import { usePreview } from '../use-places.ts';
import { AgencyChoices } from './AgencyChoices.tsx';
import { PreviewView } from './PreviewView.tsx';

interface Props {
  readonly set: ChangeSet;
  readonly onApplied: (result: Awaited<ReturnType<typeof api.places.apply>>) => void;
}

/** What the set would do, asked anew with every change of it. */
export const PreviewAndApply = ({ set, onApplied }: Props) => (
  <section className={styles.preview} aria-label={previewWords.title}>
    <h3 className={styles.heading}>{previewWords.title}</h3>
    <Await answer={usePreview(set)}>
      {(preview: ChangePreview) => (
        <Decision key={JSON.stringify(set)} set={set} preview={preview} onApplied={onApplied} />
      )}
    </Await>
  </section>
);

function Decision({ set, preview, onApplied }: Props & { readonly preview: ChangePreview }) {
  const [agencies, choose] = useState<readonly NewAgency[]>(
    preview.newAgencies.filter(({ follows }) => follows.length > 0),
  );
  const apply = useCommand(api.places.apply, onApplied);
  return (
    <>
      <PreviewView preview={preview} />
      <AgencyChoices preview={preview} chosen={agencies} onChange={choose} />
      <ErrorNotice error={apply.error} />
      <div className={panel.actions}>
        <Button
          disabled={preview.problems.length > 0}
          loading={apply.isRunning}
          onClick={() => apply.run({ set, agencies: [...agencies] })}
        >
          {words.apply}
        </Button>
      </div>
    </>
  );
}
