import Fuse from 'fuse.js';

/**
 * Of the questions, those that come closest to what is being typed, best first; all of them where nothing is typed
 * or nothing is close, so that a person always sees what can be asked.
 */
export function questionsLike(questions: readonly string[], typed: string): readonly string[] {
  const query = typed.trim().slice(0, 100).split(/\s+/).slice(0, 8).join(' ');
  if (query === '') return questions;
  const fuse = new Fuse(questions, { useTokenSearch: true, threshold: 0.3, ignoreLocation: true });
  const close = fuse.search(query).map(({ item }) => item);
  return close.length > 0 ? close : questions;
}
