import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../../src/library/page/story-address.js';

const BASE = 'https://courier.example/news/bridge';

describe('an address that a page names', () => {
  it.each([
    ['ferry?id=4&utm_source=mail&fbclid=x#top', BASE, 'https://courier.example/news/ferry?id=4'],
    ['/mill', BASE, 'https://courier.example/mill'],
    ['//other.example/a', BASE, 'https://other.example/a'],
    [' http://other.example ', '', 'http://other.example/'],
    ['/mill', '', ''],
    ['javascript:alert(1)', BASE, ''],
    ['mailto:a@courier.example', BASE, ''],
    ['https://user:secret@courier.example/', BASE, ''],
    ['https://', BASE, ''],
    ['', BASE, ''],
  ])('%s on %s is "%s"', (text, base, address) => {
    expect(storyAddress(text, base)).toBe(address);
  });
});
