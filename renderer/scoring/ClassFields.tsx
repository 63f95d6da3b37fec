import { Button, TextInput } from '@mantine/core';
import { type ScoringSheet, upperBounds } from '../../shared/scoring/scoring-sheet.ts';
import { sheetWords as words } from '../messages/scoring.ts';
import styles from './scoring.module.css';
import { type SheetDraft, withClass } from './sheet-draft.ts';

interface Props {
  readonly draft: SheetDraft;
  /** As it reads; undefined while something is not filled in. */
  readonly sheet: ScoringSheet | undefined;
  readonly onChange: (draft: SheetDraft) => void;
}

/** The classes, the best first, each from a total upwards as far as the one above it. */
export function ClassFields({ draft, sheet, onChange }: Props) {
  const { classes } = draft;
  const upper = sheet === undefined ? [] : upperBounds(sheet);
  const change = (at: number, part: Partial<SheetDraft['classes'][number]>) =>
    onChange({ ...draft, classes: classes.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <section className={styles.rows} aria-label={words.classes}>
      <h3>{words.classes}</h3>
      {classes.map(({ key, name, from }, at) => (
        <div key={key} className={styles.classRow}>
          <TextInput
            aria-label={words.className(at + 1)}
            value={name}
            maxLength={120}
            onChange={({ currentTarget }) => change(at, { name: currentTarget.value })}
          />
          <span>{words.from}</span>
          <TextInput
            aria-label={words.classFrom(at + 1)}
            inputMode="numeric"
            value={from}
            onChange={({ currentTarget }) => change(at, { from: currentTarget.value })}
          />
          <span>{upper[at] === undefined ? '' : words.upTo(upper[at])}</span>
          <Button
            variant="default"
            aria-label={words.drop(name)}
            disabled={classes.length <= 2}
            onClick={() => onChange({ ...draft, classes: classes.filter((_, index) => index !== at) })}
          >
            {words.dropSign}
          </Button>
        </div>
      ))}
      <div className={styles.actions}>
        <Button variant="default" onClick={() => onChange(withClass(draft))}>
          {words.addClass}
        </Button>
      </div>
    </section>
  );
}
