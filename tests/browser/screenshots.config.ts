import { defineConfig } from 'vitest/config';

/** `npm run screenshots`: makes the README's pictures anew, so it is no part of `npm test`. */
export default defineConfig({ test: { include: ['tests/browser/screenshots.ts'] } });
