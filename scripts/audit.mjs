import process from 'node:process';
import { asProgram, isProgram, run } from './setup/tools.mjs';

/** Long enough for a slow line; where there is none, nobody waits longer. */
const limitMs = 20_000;

/** Asks the registry which of the locked packages have known weaknesses. */
export async function askRegistry() {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['audit', '--json', '--fetch-retries=0', `--fetch-timeout=${limitMs}`];
  const { stdout } = await run(npm, args, { timeoutMs: limitMs }).catch((cause) => ({ stdout: String(cause) }));
  return readAudit(stdout);
}

/** What npm wrote: the weaknesses by gravity, or that nobody answered, which is no finding. */
export function readAudit(stdout) {
  const counted = parsed(stdout)?.metadata?.vulnerabilities;
  if (typeof counted?.total !== 'number')
    return {
      isAnswered: false,
      grave: 0,
      sentence: 'Known weaknesses: the registry did not answer, nothing was checked',
    };
  const { total, high = 0, critical = 0 } = counted;
  const sentence = `Known weaknesses: ${total} in the locked packages, ${high + critical} of them high or critical`;
  return { isAnswered: true, grave: high + critical, sentence };
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

if (isProgram(import.meta.url)) {
  await asProgram(async () => {
    const { grave, sentence } = await askRegistry();
    process.stdout.write(`${sentence}\n`);
    return grave > 0 ? 1 : 0;
  });
}
