import type { QueryClient } from '@tanstack/react-query';
import { Providers } from '../theme/Providers.tsx';
import { StartGate } from './StartGate.tsx';

export const App = ({ queries }: { readonly queries: QueryClient }) => (
  <Providers queries={queries}>
    <StartGate />
  </Providers>
);
