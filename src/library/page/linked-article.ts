/** A headline that linked data names beside the article; either part may be missing, `address` is as the page has it. */
export interface LinkedHeadline {
  readonly headline: string;
  readonly address: string;
}

/** What a page's linked data (JSON-LD) says about its article; '' or empty where it says nothing. */
export interface LinkedArticle {
  readonly headline: string;
  /** As the page has it: in most cases an ISO date and time. */
  readonly published: string;
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Maybe relative. */
  readonly address: string;
  readonly language: string;
  /** The text of the article, where the page repeats it there. */
  readonly body: string;
  readonly related: readonly LinkedHeadline[];
}

type Node = Readonly<Record<string, unknown>>;

// https://schema.org/Article and the types below it that a newspaper's page may have
const ARTICLE = /(?:^|[/:])(?:\w*NewsArticle|Article|Report|\w*BlogPosting)$/;

const NOTHING: LinkedArticle = {
  headline: '',
  published: '',
  authors: [],
  publisher: '',
  address: '',
  language: '',
  body: '',
  related: [],
};

/**
 * Finds the article in the texts of a page's `application/ld+json` scripts (https://schema.org/NewsArticle): one at the
 * top, in a list or `@graph`, or what the page's own node names as its main entity.
 *
 * Where there are several, the one whose address is the page's, else the first. Text that is no JSON is left alone.
 */
export function linkedArticle(
  scripts: readonly string[],
  isPage: (address: string) => boolean,
): LinkedArticle {
  const nodes = scripts.flatMap((script) => nodesOf(parsed(script)));
  const articles = nodes.filter((node) => list(node['@type']).some(isArticle)).map(articleOf);
  return articles.find(({ address }) => isPage(address)) ?? articles[0] ?? NOTHING;
}

function isArticle(type: unknown): boolean {
  return typeof type === 'string' && ARTICLE.test(type);
}

function parsed(script: string): unknown {
  // some pages wrap it as a comment or as CDATA, as if browsers of the nineties had to be kept from it
  const bare = script.replace('<![CDATA[', '').replace(']]>', '');
  const end = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']')) + 1;
  try {
    return JSON.parse(bare.slice(bare.search(/[[{]/), end));
  } catch {
    return null;
  }
}

/** The nodes at the top of a value: itself, those of a list or graph, the main entity of each. */
function nodesOf(value: unknown, depth = 0): readonly Node[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => nodesOf(item, depth + 1));
  if (!isNode(value)) return [];
  return [
    value,
    ...nodesOf(value['@graph'], depth + 1),
    ...nodesOf(value['mainEntity'], depth + 1),
  ];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function articleOf(node: Node): LinkedArticle {
  return {
    headline: text(node['headline']) || text(node['name']),
    published: text(node['datePublished']) || text(node['dateCreated']),
    authors: list(node['author']).map(nameOf).filter(Boolean),
    publisher: list(node['publisher']).map(nameOf).find(Boolean) ?? '',
    address: addressOf(node['url']) || addressOf(node['mainEntityOfPage']) || text(node['@id']),
    language: list(node['inLanguage']).map(languageOf).find(Boolean) ?? '',
    body: text(node['articleBody']),
    related: list(node['relatedLink'])
      .map((value) => ({ headline: headlineOf(value), address: addressOf(value) }))
      .filter(({ address }) => address !== ''),
  };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  if (Array.isArray(value)) return text(value[0]);
  return typeof value === 'string' ? value.trim() : '';
}

function nameOf(value: unknown): string {
  return isNode(value) ? text(value['name']) : nameNotAddress(text(value));
}

/** Some pages name authors by the address of their profile alone. */
function nameNotAddress(name: string): string {
  return /^https?:/i.test(name) ? '' : name;
}

function languageOf(value: unknown): string {
  return isNode(value) ? text(value['alternateName']) || text(value['name']) : text(value);
}

function headlineOf(value: unknown): string {
  return isNode(value) ? text(value['headline']) : '';
}

function addressOf(value: unknown): string {
  const [first] = list(value);
  return isNode(first) ? text(first['url']) || text(first['@id']) : text(first);
}
