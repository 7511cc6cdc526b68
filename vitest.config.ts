import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/postgres.ts', 'tests/browser/browser.ts'],
    testTimeout: 20_000,
    // tests of everything else than the model expect the same words on every machine; tests/reader tests the model
    env: { READER: 'built-in' },
  },
});
