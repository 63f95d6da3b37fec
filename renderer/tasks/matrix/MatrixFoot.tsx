import { Button } from '@mantine/core';
import { matrixWords as words } from '../../messages/tasks.ts';
import { MatrixLegend } from './MatrixLegend.tsx';
import styles from './matrix.module.css';

interface Props {
  readonly districts: number;
  readonly areDistrictsOpen: boolean;
  readonly onDistricts: (areOpen: boolean) => void;
}

/** What the letters mean, and the districts opened or folded. */
export const MatrixFoot = ({ districts, areDistrictsOpen, onDistricts }: Props) => (
  <div className={styles.foot}>
    <MatrixLegend />
    {districts < 2 ? null : (
      <Button variant="default" aria-pressed={areDistrictsOpen} onClick={() => onDistricts(!areDistrictsOpen)}>
        {areDistrictsOpen ? words.foldDistricts(districts) : words.openDistricts(districts)}
      </Button>
    )}
  </div>
);
