import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/library/page/decode-page.js';

const windows1252 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('a page’s charset', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8 without a word', Buffer.from('<p>Café'), '', '<p>Café'],
    ['neither word nor UTF-8', windows1252('<p>Caf\xe9 \x93no\x94'), '', '<p>Café “no”'],
    ['the header', windows1252('<p>\xc4'), 'text/html; charset="ISO-8859-2"', '<p>Ä'],
    [
      'the header, in Cyrillic',
      windows1252('\xcc\xee\xf1\xf2'),
      'text/html;charset=windows-1251',
      'Мост',
    ],
    ['meta charset', windows1252('<meta charset=latin1><p>\xe9'), '', '<meta charset=latin1><p>é'],
    [
      'meta http-equiv',
      windows1252('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">\xed'),
      '',
      '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">М',
    ],
    [
      'the header before meta',
      windows1252('<meta charset="windows-1252">\xed'),
      'text/html; charset=koi8-r',
      '<meta charset="windows-1252">М',
    ],
    [
      'XML’s declaration',
      windows1252('<?xml version="1.0" encoding="koi8-r"?>\xed'),
      '',
      '<?xml version="1.0" encoding="koi8-r"?>М',
    ],
    ['a mark before the header', Buffer.from('\ufeffé'), 'text/html; charset=koi8-r', 'é'],
    ['a mark of UTF-16', utf16('<p>é'), '', '<p>é'],
    ['a charset that nobody knows', Buffer.from('é'), 'text/html; charset=klingon', 'é'],
    [
      'meta that claims UTF-16 in bytes that are not',
      Buffer.from('<meta charset="utf-16">é'),
      '',
      '<meta charset="utf-16">é',
    ],
    [
      'meta behind the first kilobyte',
      Buffer.from(`${' '.repeat(1024)}<meta charset=koi8-r>é`),
      '',
      `${' '.repeat(1024)}<meta charset=koi8-r>é`,
    ],
  ])('GIVEN %s', (_what, bytes, contentType, text) => {
    expect(decodePage(bytes, contentType)).toBe(text);
  });
});
