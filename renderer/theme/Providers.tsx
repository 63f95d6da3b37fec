import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { mantineTheme, mantineVariables } from './mantine-theme.ts';
import { styleNonce } from './nonce.ts';

interface Props {
  readonly queries: QueryClient;
  readonly children: ReactNode;
}

/** What every root of the page stands in. */
export const Providers = ({ queries, children }: Props) => (
  <MantineProvider
    theme={mantineTheme}
    cssVariablesResolver={mantineVariables}
    getStyleNonce={styleNonce}
    forceColorScheme="light"
  >
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  </MantineProvider>
);
