import { isPast, nextQuestion, type AskedLately, type Pacing } from '../settings/pace.js';

/** Takes a person's question at a time (ms since 1970), and says what becomes of it. */
export type TakeQuestion = (personId: string, now: number) => Pacing;

/** Remembers who asked lately, in chat and by commands together, and forgets each after their pace's time. */
export function rememberAsked(): TakeQuestion {
  // a Map keeps the order of insertion: who asked longest ago comes first
  const people = new Map<string, AskedLately>();
  return (personId, now) => {
    const { pacing, lately } = nextQuestion(people.get(personId), now);
    people.delete(personId);
    people.set(personId, lately);
    for (const [id, asked] of people) {
      if (!isPast(asked, now)) break;
      people.delete(id);
    }
    return pacing;
  };
}
