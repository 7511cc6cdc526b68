import { describe, expect, it } from 'vitest';
import { articleBlocks } from '../../../src/library/page/article-blocks.js';
import { openPage } from '../../../src/library/page/page-document.js';
import type { Block } from '../../../src/story/file/draft.js';

const HEADLINE = 'Velm council closes mill';
const closed =
  'The council of Velm voted on Tuesday to close the old mill, which has stood since 1871, residents said.';
const choice =
  '“We had no choice,” Mayor Ada Falk told reporters. “The wheel is broken, and nobody will pay for it.”';
const union =
  'The mill employs 14 people. Their union, led by Jon Elm, called the vote “a disgrace” and said it would go to court.';
const worked =
  '“I have worked here for thirty years,” said Nora Quist, 54, who was standing by the gate.';
const paragraphs = [closed, choice, union, worked];

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const inParagraphs = paragraphs.map((text) => `<p>${text}</p>`).join('\n');

function blocksOf(body: string): readonly Block[] {
  const opening = openPage(`<html><head><title>${HEADLINE}</title></head>${body}</html>`);
  if (!opening.ok) throw new Error(opening.reason);
  return articleBlocks(opening.document, HEADLINE);
}

describe('the article of a page', () => {
  it.each([
    [
      'a blog’s engine',
      `<body class="single-post"><div id="page"><header><p class="site-title"><a href="/">Elm News</a></p></header>
       <main><article class="post"><header><h1>${HEADLINE}</h1><div class="entry-meta">Posted on
       <time datetime="2026-05-05">May 5, 2026</time> <span class="byline">by <a href="/tim">Tim Roe</a></span></div></header>
       <div class="entry-content"><figure><img src="a.jpg"><figcaption>The mill in 2019, when it still ran.</figcaption></figure>
       ${inParagraphs}<div class="sharedaddy"><h3>Share this:</h3><ul><li><a href="#">By mail</a></li></ul></div></div>
       <footer>Posted in <a href="/news">News</a></footer></article>
       <div id="comments"><h2>2 thoughts</h2><p>I am sad about this, since my grandfather worked there for years.</p></div></main>
       <aside><h2>Recent posts</h2><ul><li><a href="/a">Ferry strike enters its second week</a></li></ul></aside></div></body>`,
    ],
    [
      'a form around everything and a table',
      `<body><form action="/x"><div class="header">Elm Daily</div><table><tr><td class="nav"><a href="/">Home</a></td>
       <td><h1>${HEADLINE}</h1><span class="date">5 May 2026</span>${inParagraphs}</td></tr></table></form>
       <script>${'var article = "a long text";'.repeat(500)}</script></body>`,
    ],
    [
      'line breaks in place of paragraphs',
      `<body><div class="story"><h2>${HEADLINE}</h2><b>By Tim Roe</b><br><br>${paragraphs.join('<br><br>')}</div></body>`,
    ],
    [
      'one box a paragraph, with boxes of other things between',
      `<body><div id="root"><main><article><h1>${HEADLINE}</h1><div><span>Tim Roe</span><div>Local reporter, Velm</div></div>
       <div data-part="share"><button>Share</button><button>Save</button></div>
       ${paragraphs.map((text) => `<div class="block"><p><span>${text}</span></p></div><div class="ad-slot">Advertisement</div>`).join('')}
       <div class="block"><p><i>Get our flagship newsletter with all the headlines. <a href="/s">Sign up here.</a></i></p></div>
       <h2>More on this story</h2><ul><li><a href="/2"><h3>Wheel breaks again</h3><p>It broke on Monday, in the morning.</p></a></li></ul>
       </article></main></div></body>`,
    ],
    [
      'an article under a class that sounds like advertising',
      `<body><div class="share-story-wrapper"><div class="promo">${inParagraphs}</div></div></body>`,
    ],
  ])('GIVEN %s THEN its paragraphs are found, and they alone', (_what, body) => {
    expect(blocksOf(body)).toEqual(paragraphs.map(paragraph));
  });

  it('GIVEN headings and lists THEN both stay in order, but headings without a paragraph', () => {
    const body = `<body><article><h1>${HEADLINE}</h1>
      <ul><li>The mill of 1871 is to close</li><li>The union goes to court</li></ul>
      <p>${closed}</p><h2>The <em>vote</em></h2><h3>Nine to four</h3><p>${choice}</p>
      <blockquote><p>${worked}</p></blockquote><p>${union}</p><h2>Comments</h2></article></body>`;
    expect(blocksOf(body)).toEqual([
      paragraph('The mill of 1871 is to close'),
      paragraph('The union goes to court'),
      paragraph(closed),
      { kind: 'heading', text: 'Nine to four' },
      paragraph(choice),
      paragraph(worked),
      paragraph(union),
    ]);
  });

  it('GIVEN a standfirst and a dateline THEN they belong to the article', () => {
    const standfirst = 'Fourteen people lose their work as the region refuses to pay for a wheel';
    const body = `<body><article><h1>${HEADLINE}</h1><p>${standfirst}</p>
      <p><span class="dateline">VELM —</span> ${closed}</p><p>${choice}</p><p>${union}</p></article></body>`;
    expect(blocksOf(body)).toEqual([standfirst, `VELM — ${closed}`, choice, union].map(paragraph));
  });
});
