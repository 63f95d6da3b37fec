import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { createQueryClient } from '../ipc/query-client.ts';
import { mantineTheme, mantineVariables } from '../theme/mantine-theme.ts';
import { styleNonce } from '../theme/nonce.ts';
import { LockPage } from './LockPage.tsx';

/** With answers of its own: none of the office's is at hand here. */
export function CoveredLockPage() {
  const [queries] = useState(createQueryClient);
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={mantineVariables}
      getStyleNonce={styleNonce}
      forceColorScheme="light"
    >
      <QueryClientProvider client={queries}>
        <LockPage />
      </QueryClientProvider>
    </MantineProvider>
  );
}
