import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { notePackages } from './vite.node.config.ts';

/** The window's side. Nothing is inlined: the content security policy allows only files of the app itself. */
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
  },
});
