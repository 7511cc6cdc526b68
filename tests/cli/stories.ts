/** A story written for these tests, in the format with front matter. */
export const bridge = `---
headline: New bridge over the Elm opens
published: 2026-05-04
people:
  - name: Oda Feld
    role: engineer
---

Oda Feld, the engineer, opened the bridge over the river Elm on Monday. It cost 12 million crowns.

“It will stand for a century,” Oda Feld said.

## Background

The old bridge was swept away by a flood in 2019.
`;

/** A story file without a headline. */
export const headless = '---\nsource: The Elm Courier\n---\n\nNobody wrote a headline.\n';
