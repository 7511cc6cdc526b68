import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageEvent } from '../../page-types.js';
import type { Deeds } from './deeds.js';
import type { PageAction, PageState } from './page-state.js';

/** What every part of the page works with. */
export interface Page {
  readonly state: PageState;
  readonly dispatch: (action: PageAction) => void;
  readonly deeds: Deeds;
  /** Hears each event of the sandbox until the returned function is called. */
  readonly hear: (hearer: (event: PageEvent) => void) => () => void;
}

/** Gives the page to its parts. */
export const PageContext = createContext<Page | undefined>(undefined);

/** The page; throws an Error outside of `PageContext`. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('A part of the page stands outside of PageContext.');
  return page;
}
