import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PlaceId } from '../../shared/ids.ts';
import { coverPaper } from '../../shared/papers/register-wording.ts';
import type { Register } from '../../shared/registers/registers.contract.ts';
import { usePeriod } from '../deadlines/period-context.tsx';
import { DayField } from '../form/DayField.tsx';
import { coverWords as words } from '../messages/register-cases.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import room from '../page/room.module.css';
import { PaperActions } from '../papers/PaperActions.tsx';
import { CoverCountsTable } from './CoverCountsTable.tsx';
import course from './course.module.css';
import { DistrictSelect } from './DistrictSelect.tsx';
import { LackingTable } from './LackingTable.tsx';
import { ofOutside } from './of-outside.ts';
import styles from './registers.module.css';
import { useCover } from './use-cases.ts';

interface Props {
  readonly register: Register;
  readonly onBack: () => void;
}

/** How far this register covers the one it points at, on a day that is chosen. */
export function CoverView({ register, onBack }: Props) {
  const { today } = usePeriod();
  const [on, setOn] = useState(today);
  const [district, setDistrict] = useState<PlaceId | null>(null);
  const answer = useCover(register.code, on, district);
  const title = words.title(register.name);
  return (
    <Card title={title} fill scroll>
      <div className={styles.head}>
        <PaperActions
          papers={[
            {
              name: title,
              paper: { kind: 'register-cover', register: register.code, on, district, ...ofOutside(register) },
            },
          ]}
        />
        <Button variant="default" onClick={onBack}>
          {words.back}
        </Button>
      </div>
      <search className={room.filters}>
        <DistrictSelect on={on} district={district} onChange={setDistrict} />
        <DayField label={words.on} value={on} onChange={setOn} />
      </search>
      <Await answer={answer}>
        {(cover) =>
          cover.total.all === 0 ? (
            <EmptyState message={words.none(cover.ofRegister)} />
          ) : (
            <>
              <p className={styles.totals} role="status">
                {coverPaper.summary(cover.total)}
              </p>
              <div className={course.beside}>
                {cover.lacking.length === 0 ? <EmptyState message={words.allHeld} /> : <LackingTable cover={cover} />}
                <CoverCountsTable cover={cover} />
              </div>
            </>
          )
        }
      </Await>
    </Card>
  );
}
