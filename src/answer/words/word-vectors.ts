/** Vectors of English words: words that are used alike point in the same direction. */
export interface WordVectors {
  /** How many numbers a vector has. */
  readonly dimensions: number;
  /** The row of each word, in lower case, from 0; the more frequent a word is in English the lower its row. */
  readonly rows: ReadonlyMap<string, number>;
  /** All vectors, row by row; only their direction counts. */
  readonly values: Int8Array;
}

const headerBytes = 12;

/**
 * Reads a table of word vectors as `writeWordVectors` writes it: three little-endian numbers of 4 bytes (words,
 * dimensions, bytes of the list of words), the words in UTF-8 separated by line feeds, the vectors in signed bytes.
 * Throws an `Error` for bytes that are no such table.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const damaged = new Error('the word vectors are damaged: get the file again');
  if (bytes.length < headerBytes) throw damaged;
  const header = new DataView(bytes.buffer, bytes.byteOffset, headerBytes);
  const [count, dimensions, listBytes] = [0, 4, 8].map((at) => header.getUint32(at, true));
  if (count === undefined || dimensions === undefined || listBytes === undefined) throw damaged;
  const from = headerBytes + listBytes;
  if (bytes.length !== from + count * dimensions) throw damaged;
  const words = new TextDecoder().decode(bytes.subarray(headerBytes, from)).split('\n');
  if (words.length !== count) throw damaged;
  return {
    dimensions,
    rows: new Map(words.map((word, row) => [word, row])),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + from, count * dimensions),
  };
}

/** Writes a table of one word vector or more, for {@link readWordVectors} to read; no word may hold a line feed. */
export function writeWordVectors({ dimensions, rows, values }: WordVectors): Uint8Array {
  const list = new TextEncoder().encode([...rows.keys()].join('\n'));
  const bytes = new Uint8Array(headerBytes + list.length + values.length);
  const header = new DataView(bytes.buffer);
  [rows.size, dimensions, list.length].forEach((number, i) => {
    header.setUint32(4 * i, number, true);
  });
  bytes.set(list, headerBytes);
  bytes.set(
    new Uint8Array(values.buffer, values.byteOffset, values.length),
    headerBytes + list.length,
  );
  return bytes;
}

/** The row of a word in any of its spellings (`U.S.`, `us`), the first that is known; undefined where none is. */
export function rowOf({ rows }: WordVectors, spellings: readonly string[]): number | undefined {
  for (const spelling of spellings) {
    const row = rows.get(spelling);
    if (row !== undefined) return row;
  }
  return undefined;
}

/** Writes the vector of a row, scaled to length 1, into `into` from the offset `at`. */
export function writeUnit(
  { dimensions, values }: WordVectors,
  row: number,
  into: Float32Array,
  at: number,
): void {
  const from = row * dimensions;
  let squares = 0;
  for (let i = 0; i < dimensions; i++) squares += (values[from + i] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < dimensions; i++) into[at + i] = (values[from + i] ?? 0) / length;
}

// a word that the table lacks is rarer than its rarest
const unknownRarity = 1.1;

/** How rare a word is in English, about 0.1 to 1.1: the logarithm of its rank, as Zipf's law has it; 1.1 where unknown. */
export function rarity({ rows }: WordVectors, row: number | undefined): number {
  return row === undefined ? unknownRarity : Math.log(2 + row) / Math.log(2 + rows.size);
}
