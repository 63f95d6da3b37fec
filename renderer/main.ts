import './theme/tokens.css';
import './theme/fonts.css';
import './theme/mantine.css';
import './theme/base.css';
import { z } from 'zod';
import { inputProblem } from './messages/input-problems.ts';

// Schemas decide when they are built whether to probe `new Function`, which the content security policy reports;
// so everything that builds one is loaded after this line.
z.config({ jitless: true, customError: inputProblem });

const { start } = await import('./app/start.tsx');
start();
