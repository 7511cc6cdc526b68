import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the sandbox's page into the folder from which the sandbox reads it: nothing inline, nothing from another host. */
export default defineConfig({
  root: fileURLToPath(new URL('./src/sandbox/page/', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('./dist/src/sandbox/page/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
