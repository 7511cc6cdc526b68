import { soundsOf } from './sound.js';
import { editDistance, type Candidate } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The story's name that sounds like a folded word, though spelled otherwise, or undefined. The longer the name, the
 * more letters may differ: one of 4 or 5, two of 6 or 7, and so on, so that `Ruth` stays beside `Rutte`. Of several,
 * the one with the fewest edits, then the one that the story has most often, then the first in the story.
 */
export function nameByEar(vocabulary: Vocabulary, folded: string): Candidate | undefined {
  let best: Candidate | undefined;
  for (const known of soundsOf(folded).flatMap(
    (sound) => vocabulary.namesBySound.get(sound) ?? [],
  )) {
    const most = Math.floor((Math.max(folded.length, known.folded.length) - 2) / 2);
    const edits = editDistance(folded, known.folded, most);
    if (edits > most) continue;
    const closer =
      best === undefined ||
      edits < best.edits ||
      (edits === best.edits && known.count > best.known.count);
    if (closer) best = { known, edits };
  }
  return best;
}
