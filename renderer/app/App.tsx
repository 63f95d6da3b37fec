import { MantineProvider } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { mantineTheme, mantineVariables } from '../theme/mantine-theme.ts';
import { styleNonce } from '../theme/nonce.ts';
import { StartGate } from './StartGate.tsx';

export const App = ({ queries }: { readonly queries: QueryClient }) => (
  <MantineProvider
    theme={mantineTheme}
    cssVariablesResolver={mantineVariables}
    getStyleNonce={styleNonce}
    forceColorScheme="light"
  >
    <QueryClientProvider client={queries}>
      <StartGate />
    </QueryClientProvider>
  </MantineProvider>
);
