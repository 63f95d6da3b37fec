import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Rolldown } from 'vite';
import { notePackages } from './vite.node.config.ts';

const renderer = path.join(import.meta.dirname, 'renderer');

/** Everything a file needs before it runs, itself included. */
function neededBy(file: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const needed = new Set([path.join(renderer, file)]);
  for (const id of needed) for (const other of context.getModuleInfo(id)?.importedIds ?? []) needed.add(other);
  return needed;
}

/** Asked once for each module; what is imported by what does not change meanwhile. */
function inOneFile(name: string, file: string) {
  let needed: ReadonlySet<string> | undefined;
  return {
    debugName: name,
    name: (id: string, context: Rolldown.ChunkingContext) => {
      needed ??= neededBy(file, context);
      return needed.has(id) ? name : null;
    },
  };
}

/**
 * The window's side. Nothing is inlined: the content security policy allows only files of the app itself. Each file is asked of
 * the main process, which at the start has enough to do: what the first screen needs is one file and not a hundred.
 */
export default defineConfig({
  root: 'renderer',
  base: './',
  publicDir: false,
  plugins: [react(), notePackages('renderer')],
  build: {
    outDir: '../out/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Read from the disk of one computer, so the size of a file costs nothing worth a warning.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { ...inOneFile('before', 'main.ts'), priority: 2 },
            { ...inOneFile('first-screen', 'app/start.tsx'), priority: 1 },
          ],
        },
      },
    },
  },
});
