import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAgainOnChange, createQueryClient } from '../ipc/query-client.ts';
import { coverWhenLocked } from '../screen-lock/cover.tsx';
import { followTheme } from '../theme/theme-choice.ts';
import { App } from './App.tsx';
import { keepFocus } from './kept-focus.ts';

export function start(): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no root');
  followTheme();
  coverWhenLocked();
  keepFocus();
  const queries = createQueryClient();
  askAgainOnChange(queries);
  createRoot(root).render(
    <StrictMode>
      <App queries={queries} />
    </StrictMode>,
  );
}
