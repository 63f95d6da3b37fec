import { Button } from '@mantine/core';
import type { Drive } from '../../shared/drives/drives.contract.ts';
import { driveWords as words } from '../messages/drives.ts';
import styles from './drives.module.css';

interface Props {
  readonly drives: readonly Drive[];
  /** What the button does with a drive: 'Đọc ổ này'. */
  readonly action: string;
  readonly onTake: (folder: string) => void;
  readonly disabled?: boolean;
}

/** Says which drives were noticed, and does nothing with them until somebody says so. */
export const DriveOffers = ({ drives, action, onTake, disabled = false }: Props) => (
  <div role="status" className={styles.offers}>
    {drives.map(({ folder, name }) => (
      <div key={folder} className={styles.offer}>
        <span>{words.found(name, folder)}</span>
        <Button
          variant="default"
          onClick={() => onTake(folder)}
          disabled={disabled}
          aria-label={words.take(action, name)}
        >
          {action}
        </Button>
      </div>
    ))}
  </div>
);
