import { useState } from 'react';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Edited, OutlinePlace } from '../../../shared/reports/outline/edit-outline.ts';
import type { Outline } from '../../../shared/reports/outline/outline.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { outlineWords as words } from '../../messages/report-writing.ts';
import { Card } from '../../page/Card.tsx';
import { Columns } from '../../page/Columns.tsx';
import { OutlineList } from './OutlineList.tsx';
import styles from './outline.module.css';
import { PlaceForm } from './PlaceForm.tsx';
import { useReading } from './use-outline.ts';

interface Props {
  readonly outline: Outline;
  readonly choice: ReportChoice;
  readonly onChange: (outline: Outline) => void;
}

/** The order on the left, the words of the chosen place on the right with what they come to. */
export function OutlineEditor({ outline, choice, onChange }: Props) {
  const [at, setAt] = useState<OutlinePlace>({ section: 0, block: null });
  const reading = useReading(choice, outline);
  const edit = ({ outline: next, at: where }: Edited) => {
    onChange(next);
    setAt(where);
  };
  const read = reading.data?.sections[at.section];
  const says = at.block === null ? [read?.title ?? ''] : (read?.blocks[at.block]?.says ?? []);
  const lost = at.block === null ? [] : (read?.blocks[at.block]?.lost ?? []);
  return (
    <Columns>
      <Card title={words.sections} fill aside={<span className={styles.quiet}>{words.keys}</span>} scroll>
        <OutlineList outline={outline} at={at} onChoose={setAt} onEdit={edit} />
      </Card>
      <Card fill scroll>
        <PlaceForm
          key={`${at.section} ${at.block}`}
          outline={outline}
          at={at}
          says={says}
          lost={lost}
          period={periodLabel(choice.period).toLowerCase()}
          onEdit={edit}
        />
      </Card>
    </Columns>
  );
}
