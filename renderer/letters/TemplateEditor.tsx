import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { LetterKind, type LetterTemplate } from '../../shared/letters/letters.contract.ts';
import { letterKindNames, templateWords as words } from '../messages/letters.ts';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import styles from './letters.module.css';
import { PlaceholderList } from './PlaceholderList.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { useInsertion } from './use-insertion.ts';

interface Props {
  readonly templates: readonly { readonly current: LetterTemplate; readonly original: LetterTemplate }[];
}

/** What is typed stays while another kind is looked at; it is kept for good with the button. */
export function TemplateEditor({ templates }: Props) {
  const [kind, setKind] = useState<LetterKind>('reminder');
  const [drafts, setDrafts] = useState<Partial<Record<LetterKind, LetterTemplate>>>({});
  const stored = templates.find(({ current }) => current.kind === kind);
  const draft = drafts[kind] ?? stored?.current;
  const change = (template: LetterTemplate) => setDrafts({ ...drafts, [template.kind]: template });
  const { body, insert } = useInsertion((text) => draft && change({ ...draft, body: text }));
  if (stored === undefined || draft === undefined) return null;
  return (
    <Columns>
      <Card fill scroll>
        <div className={styles.editor}>
          <NativeSelect
            label={words.kind}
            value={kind}
            onChange={({ currentTarget: { value } }) => setKind(LetterKind.parse(value))}
            data={LetterKind.options.map((each) => ({ value: each, label: letterKindNames[each] }))}
          />
          <TemplateForm key={kind} draft={draft} {...stored} bodyRef={body} onChange={change} />
        </div>
      </Card>
      <Card title={words.placeholders} className={styles.placeholders} scroll>
        <PlaceholderList kind={kind} onInsert={insert} />
      </Card>
    </Columns>
  );
}
