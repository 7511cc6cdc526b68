import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/library/page/page-story.js';
import { readStory } from '../../../src/story/read-story.js';
import { newsServer } from './news-server.js';

const ADDRESS = 'https://courier.example/news/bridge';

const opened =
  'The bridge of Tarnbrook was opened again on Monday, nine days after a storm had closed it.';
const glad = '“We are glad,” Mayor Ida Fenwick told reporters. “It took long enough.”';
const storm =
  'The storm took away two of the seven arches, and repairs cost the town 90,000 crowns.';
const slept = '“Nobody slept,” said Oda Feld, an engineer, beside the river with her two sons.';

const linked = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'The Elm Courier', url: 'https://courier.example/' },
    { '@type': 'NewsArticle', headline: 'Another story', url: '/news/another' },
    {
      '@type': ['NewsArticle', 'Thing'],
      headline: 'Bridge of Tarnbrook &amp; ferry open',
      datePublished: '2026-03-05T09:30:00.000+0100',
      author: [{ '@type': 'Person', name: 'Nils Aker' }, { name: 'Ida Rask' }],
      publisher: { '@type': 'Organization', name: 'The Elm Courier' },
      mainEntityOfPage: { '@type': 'WebPage', '@id': ADDRESS },
      relatedLink: ['https://courier.example/news/mill', '/news/unnamed'],
    },
  ],
};

const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8"><title>Bridge | The Elm Courier</title>
  <link rel="canonical" href="/news/bridge?utm_source=front">
  <meta property="og:title" content="Bridge: the preview’s title">
  <meta property="article:published_time" content="2026-03-04">
  <script type="application/ld+json">not JSON</script>
  <script type="application/ld+json">${JSON.stringify(linked)}</script>
</head>
<body>
  <header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
  <main><article>
    <h1>Bridge of Tarnbrook &amp; ferry open</h1>
    <p class="byline">By Nils Aker and Ida Rask</p>
    <div class="share-buttons"><button>Share</button> <a href="/mail">Send by mail</a></div>
    <figure><img src="/bridge.jpg"><figcaption>The bridge on Monday. Photo: Jon Elm</figcaption></figure>
    <p>The bridge of <a href="/tarnbrook">Tarnbrook</a> was opened again on&#32;Monday,<br>nine days after a storm
    had closed it.</p>
    <p>${glad}</p>
    <p><a href="/news/ferry">Read more about the ferry that was late</a></p>
    <div id="newsletterSignUp"><p>Sign up for our newsletter, which tells you more.</p></div>
    <h2>Background</h2>
    <p>${storm}</p>
    <p>Advertisement</p>
    <p>${slept}</p>
    <h3>More on this story</h3>
    <ul>
      <li><a href="/news/ferry#top"><h4>Ferry strike enters second week</h4><p>It is long.</p></a></li>
      <li><a href="/news/mill">Old mill becomes a school</a></li>
      <li><a href="/news/bridge">This story under its own address</a></li>
      <li><a href="/town">Tarnbrook</a></li>
    </ul>
  </article></main>
  <footer><p>© 2026 The Elm Courier</p></footer>
</body>
</html>`;

describe('reading a page', () => {
  it('GIVEN linked data THEN headline, date, source, address and related headlines are from it, the text from the article', () => {
    expect(readPage(PAGE, `${ADDRESS}?utm_medium=mail`)).toEqual({
      ok: true,
      text: `---
headline: Bridge of Tarnbrook & ferry open
published: 2026-03-05T09:30:00+01:00
author: Nils Aker, Ida Rask
source: The Elm Courier
url: ${ADDRESS}
language: en-GB
related:
  - headline: Old mill becomes a school
    url: https://courier.example/news/mill
  - headline: Ferry strike enters second week
    url: https://courier.example/news/ferry
---

${opened}

${glad}

## Background

${storm}

${slept}
`,
    });
  });

  it('GIVEN meta elements alone THEN they tell, and the newspaper’s name is not part of the headline', () => {
    const page = `<html><head>
      <meta property="og:title" content="Bridge of Tarnbrook opens - The Elm Courier">
      <meta property="og:site_name" content="The Elm Courier">
      <meta property="og:url" content="${ADDRESS}">
      <meta property="og:locale" content="en_GB">
      <meta property="article:published_time" content="Thu, 05 Mar 2026 09:30:00 GMT">
      <title>Other</title></head>
      <body><div class="page"><p>${opened}</p><p>${glad}</p></div></body></html>`;
    expect(readPage(page, '')).toEqual({
      ok: true,
      text: `---
headline: Bridge of Tarnbrook opens
published: 2026-03-05T09:30:00Z
source: The Elm Courier
url: ${ADDRESS}
language: en-GB
related: []
---

${opened}

${glad}
`,
    });
  });

  it('GIVEN a page without metadata THEN its heading, its time and its host tell', () => {
    const page = `<h1>Bridge of Tarnbrook opens</h1><time datetime="2026-03-05">Thursday</time>
      <p>${opened}</p><p>${glad}</p>`;
    expect(readPage(page, 'http://www.courier.example/bridge')).toEqual({
      ok: true,
      text: `---
headline: Bridge of Tarnbrook opens
published: 2026-03-05
source: courier.example
url: http://www.courier.example/bridge
related: []
---

${opened}

${glad}
`,
    });
  });

  it('GIVEN a page whose text a script would load THEN the text in its linked data is read', () => {
    const article = {
      '@type': 'Article',
      headline: 'Bridge opens',
      articleBody: `${opened}\n\n${storm}`,
    };
    const page = `<html><head><script type="application/ld+json">${JSON.stringify(article)}</script>
      </head><body><div id="root"></div><noscript>Please enable JavaScript.</noscript></body></html>`;
    expect(readPage(page, '')).toEqual({
      ok: true,
      text: `---\nheadline: Bridge opens\nrelated: []\n---\n\n${opened}\n\n${storm}\n`,
    });
  });

  it('GIVEN scripts, event handlers and trackers THEN none runs and none is loaded', async () => {
    let asked = 0;
    const tracker = await newsServer((_, response) => {
      asked += 1;
      response.end();
    });
    const page = `<html><head><title>Bridge opens</title>
      <script>globalThis.trackedBy = 'script'; document.title = 'Hacked';</script>
      <script src="${tracker}/script.js"></script><link rel="stylesheet" href="${tracker}/style.css">
      <link rel="preload" href="${tracker}/font"><meta http-equiv="refresh" content="0;url=${tracker}/next"></head>
      <body onload="globalThis.trackedBy = 'onload'"><img src="${tracker}/pixel.png" onerror="globalThis.trackedBy = 'onerror'">
      <iframe src="${tracker}/frame"></iframe><svg onload="globalThis.trackedBy = 'svg'"></svg>
      <p>${opened}</p><p>${storm}</p></body></html>`;
    expect(readPage(page, '')).toEqual({
      ok: true,
      text: `---\nheadline: Bridge opens\nrelated: []\n---\n\n${opened}\n\n${storm}\n`,
    });
    // whatever had been asked for would have been sent before this answer comes
    await fetch(tracker);
    expect({ asked, trackedBy: Reflect.get(globalThis, 'trackedBy') }).toEqual({
      asked: 1,
      trackedBy: undefined,
    });
  });

  it('GIVEN text that looks like Markdown or YAML THEN it stays text', () => {
    const page = `<html><head><title>'Bridge': "open" # yes</title></head><body>
      <p># ${opened}</p><p>---</p><p>${storm}</p></body></html>`;
    expect(readPage(page, '')).toEqual({
      ok: true,
      text: `---\nheadline: "'Bridge': \\"open\\" # yes"\nrelated: []\n---\n\n # ${opened}\n\n${storm}\n`,
    });
  });

  it.each([
    [
      'a front page of links',
      '<title>News</title><ul><li><a href="/a">Bridge of Tarnbrook opens</a></li></ul>',
    ],
    ['an empty page', '<html></html>'],
    ['text without any headline', `<p>${opened}</p><p>${storm}</p>`],
    ['a notice', '<title>Elm</title><p>Please enable JavaScript and reload the page.</p>'],
  ])('GIVEN %s THEN there is no article', (_what, page) => {
    expect(readPage(page, '')).toEqual({
      ok: false,
      reason: 'There is no article in the page: copy the article’s text into a file.',
    });
  });

  it.each([
    ['a title of two million blanks and bars', `<title>Bridge${' | '.repeat(700_000)}</title>`],
    [
      'linked data of four million blanks',
      `<script type="application/ld+json">${' '.repeat(4e6)}-</script>`,
    ],
    ['a class of a million words', `<p class="${'share-'.repeat(1e6)}">Hello</p>`],
    ['a date of a million digits', `<meta name="date" content="${'2'.repeat(1e6)}">`],
  ])('GIVEN %s THEN it is read at once', (_what, page) => {
    const article = `<h1>Bridge opens</h1><p>${opened}</p><p>${storm}</p>`;
    const reading = readPage(page + article, '');
    expect(reading.ok && reading.text).toContain(`\n\n${opened}\n\n${storm}\n`);
  });

  it.each([
    ['300,000 open elements', '<a>x'.repeat(300_000)],
    ['elements 5,000 deep', `${'<div>'.repeat(5000)}<p>${opened}</p>`],
    ['a million classes', `<p class="${'share- '.repeat(1e6)}">Hello</p>`],
    ['30,000 elements', `<p>${storm}</p>`.repeat(30_000)],
    ['four million brackets', '<'.repeat(4_000_000)],
  ])('GIVEN %s THEN it is refused at once', (_what, page) => {
    expect(readPage(page, '')).toEqual({
      ok: false,
      reason: 'The page has far more parts than an article: copy the article’s text from it.',
    });
  });

  it.each(['template', 'script', 'title', 'time', 'nav', '!--'])(
    'GIVEN a page whose root is <%s> THEN it gives a story or a reason',
    (root) => {
      const reading = readPage(`<${root}>${'x'.repeat(1100)}${PAGE}`, ADDRESS);
      expect(reading.ok ? readStory(reading.text).ok : reading.reason.endsWith('.')).toBe(true);
    },
  );

  it('gives a story or a reason for whatever a page was broken to', () => {
    const pieces = [
      '<',
      '>',
      '"',
      '<p>',
      '</div>',
      '<table>',
      '<svg>',
      '<template>',
      '<!--',
      '<html>',
      '<title>',
      '\0',
      '&#0;',
    ];
    const breaks = fc.array(
      fc.record({
        at: fc.nat(PAGE.length),
        length: fc.nat(200),
        piece: fc.oneof(fc.constantFrom('', ...pieces), fc.string()),
      }),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(breaks, (list) => {
        const page = list.reduce(
          (text, { at, length, piece }) => text.slice(0, at) + piece + text.slice(at + length),
          PAGE,
        );
        const reading = readPage(page, ADDRESS);
        const isTold = reading.ok ? readStory(reading.text).ok : reading.reason.endsWith('.');
        expect(isTold).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
