import './theme/tokens.css';
import './theme/fonts.css';
import './theme/mantine.css';
import './theme/base.css';
import { z } from 'zod';
import { inputProblem } from './messages/input-problems.ts';

// Schemas decide when they are built whether to probe `new Function`, which the content security policy reports;
// so everything that builds one is loaded after this line.
z.config({ jitless: true, customError: inputProblem });

// Not awaited here: what `start` needs stands in one file that needs this one, and would wait for its end for ever.
void import('./app/start.tsx').then(({ start }) => start());
