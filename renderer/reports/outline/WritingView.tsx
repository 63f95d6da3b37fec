import { NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { Draft } from '../../../shared/reports/outline/outline.contract.ts';
import { type ReportChoice, ReportRecipient } from '../../../shared/reports/report-choice.ts';
import { AudienceChoice } from '../../form/AudienceChoice.tsx';
import { writingWords as words } from '../../messages/report-writing.ts';
import { reportWords } from '../../messages/reports.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { AskedPanel } from '../AskedPanel.tsx';
import { type Asked, ReportPreview } from '../ReportPreview.tsx';
import { RequestChoice } from '../RequestChoice.tsx';
import type { ReportChoiceState } from '../use-report-choice.ts';
import { usePreview } from '../use-reports.ts';
import { HeldFigures } from './HeldFigures.tsx';
import { LeftWords } from './LeftWords.tsx';
import styles from './outline.module.css';
import { useDraft } from './use-outline.ts';
import { WritingBlock } from './WritingBlock.tsx';

interface Props {
  readonly state: ReportChoiceState;
}

/** Her words on the left, the very page that is printed on the right. */
export function WritingView({ state }: Props) {
  const { choice, setRecipient, setAudience, setDocument } = state;
  const draft = useDraft(choice);
  const preview = usePreview(choice);
  const [asked, setAsked] = useState<Asked>();
  const close = useCallback(() => setAsked(undefined), []);
  return (
    <Columns>
      <div className={styles.writing}>
        <div className={styles.choice}>
          <NativeSelect
            label={reportWords.recipient}
            value={choice.recipient}
            onChange={({ currentTarget: { value } }) => setRecipient(ReportRecipient.parse(value))}
            data={ReportRecipient.options.map((value) => ({ value, label: reportWords.recipients[value] }))}
          />
          <AudienceChoice chosen={choice.audience} onChoose={setAudience} />
          <RequestChoice document={choice.request?.document ?? null} onChange={setDocument} />
        </div>
        <HeldFigures choice={choice} />
        <Card title={words.text} aside={<span className={styles.quiet}>{words.hint}</span>} fill scroll>
          <Await answer={draft}>{(loaded) => <Sections draft={loaded} choice={choice} />}</Await>
        </Card>
      </div>
      {asked === undefined ? (
        <Card title={words.preview} fill>
          <Await answer={preview}>{({ url }) => <ReportPreview url={url} onFigure={setAsked} />}</Await>
        </Card>
      ) : (
        <AskedPanel asked={asked} period={choice.period} onClose={close} />
      )}
    </Columns>
  );
}

const Sections = ({ draft, choice }: { readonly draft: Draft; readonly choice: ReportChoice }) => (
  <div className={styles.sections}>
    {draft.sections.map(({ title, blocks }, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a section is its place in the outline
      <section key={index}>
        <h3>{title || (index === 0 ? words.opening : words.closing)}</h3>
        <ul>
          {blocks.map((block) => (
            <WritingBlock key={`${JSON.stringify(choice)} ${block.block.id}`} draft={block} choice={choice} />
          ))}
        </ul>
      </section>
    ))}
    <LeftWords without={draft.without} choice={choice} />
  </div>
);
