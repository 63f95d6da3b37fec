import { Button, NativeSelect } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { joinWithPrevious, setKind, splitAt, takesBodies } from '../../shared/plan-reader/corrections.ts';
import { LineKind, type ReadLine } from '../../shared/plan-reader/proposal.ts';
import { lineKindNames, lineReasons, readerWords } from '../messages/plan-reader.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { BodyEditor } from './BodyEditor.tsx';
import { correct } from './draft.ts';
import { LevelField } from './LevelField.tsx';
import { kindOptions } from './LineRow.tsx';
import styles from './plan-reader.module.css';
import type { Bodies } from './use-bodies.ts';
import type { LabelledLine } from './use-plan-reader.ts';

const words = readerWords.detail;

interface Props {
  readonly line: LabelledLine;
  readonly before: ReadLine | undefined;
  readonly bodies: Bodies;
  readonly onClose: () => void;
}

/** One line with everything that can be corrected in it. */
export function LinePanel({ line, before, bodies, onClose }: Props) {
  return (
    <SidePanel
      eyebrow={[line.label, lineKindNames[line.kind]].filter((part) => part !== '').join(' · ')}
      title={shortened(`${line.printed} ${line.text}`)}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <NativeSelect
          label={words.kind}
          data={kindOptions}
          value={line.kind}
          onChange={(event) => {
            const kind = LineKind.safeParse(event.currentTarget.value);
            if (kind.success) correct((lines) => setKind(lines, line.id, kind.data));
          }}
        />
        {line.kind === 'heading' ? <LevelField line={line} /> : null}
      </div>
      <WordsField line={line} before={before} />
      {takesBodies(line.kind) ? <BodyEditor line={line} bodies={bodies} /> : null}
      <section>
        <h3 className={styles.heading}>{words.reasons}</h3>
        <ul className={styles.reasons}>
          {line.rules.map((rule) => (
            <li key={rule}>{lineReasons[rule]}</li>
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

/** The words are never edited; the place of the caret tells where a line is to be split. */
function WordsField({ line, before }: Pick<Props, 'line' | 'before'>) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [place, setPlace] = useState(0);
  useUnchanged(field);
  const canSplit = line.text.slice(0, place).trim() !== '' && line.text.slice(place).trim() !== '';
  return (
    <div>
      <label className={styles.wordsLabel}>
        {words.text}
        <textarea
          ref={field}
          className={styles.wordsField}
          aria-readonly="true"
          rows={Math.min(12, Math.max(3, Math.ceil(line.text.length / 48)))}
          value={line.text}
          onChange={() => undefined}
          onSelect={(event) => setPlace(event.currentTarget.selectionStart)}
        />
      </label>
      <p className={styles.hint}>{words.splitHint}</p>
      <div className={styles.buttons}>
        <Button
          variant="default"
          disabled={!canSplit}
          onClick={() => correct((lines) => splitAt(lines, line.id, place))}
        >
          {words.split}
        </Button>
        <Button
          variant="default"
          disabled={before === undefined}
          onClick={() => correct((lines) => joinWithPrevious(lines, line.id), before?.id)}
        >
          {words.join}
        </Button>
      </div>
    </div>
  );
}

/** The field shows a caret that the arrow keys move, as a read-only one does not, and takes no letter. */
function useUnchanged(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = field.current;
    const refuse = (event: Event) => event.preventDefault();
    element?.addEventListener('beforeinput', refuse);
    return () => element?.removeEventListener('beforeinput', refuse);
  }, [field]);
}

const longestTitle = 90;
const shortened = (text: string): string =>
  text.length > longestTitle ? `${text.slice(0, longestTitle).trim()}…` : text.trim();
