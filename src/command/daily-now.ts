import type { Schedule } from '../daily/types.js';
import type { Language } from '../language/language.js';
import { postedNowView } from '../views/daily-now.js';
import { problemsView } from '../views/daily-set.js';
import { obstacles } from './daily-set.js';
import { privately, type Reply } from './reply.js';
import type { Server } from './server.js';

/**
 * Makes today's post of a schedule at once and tells what became of it. Where Byline knows that Discord would refuse it,
 * it tells why and doesn't try: a refusal would pause the schedule.
 */
export async function postDailyNow(
  language: Language,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  const problems = obstacles(language, server, schedule);
  if (problems.length > 0) {
    return privately(problemsView(language, language.say('daily.now.lacking'), problems));
  }
  return privately(postedNowView(language, schedule, await server.postNow(schedule)));
}
