import { useState } from 'react';
import { createQueryClient } from '../ipc/query-client.ts';
import { Providers } from '../theme/Providers.tsx';
import { LockPage } from './LockPage.tsx';

/** With answers of its own: none of the office's is at hand here. */
export function CoveredLockPage() {
  const [queries] = useState(createQueryClient);
  return (
    <Providers queries={queries}>
      <LockPage />
    </Providers>
  );
}
