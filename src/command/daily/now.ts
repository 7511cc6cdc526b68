import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { postedNowView } from '../../views/daily/now.js';
import { inTheWay } from './obstacles.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/**
 * Makes today's post of a schedule at once and tells what became of it. Where Byline knows that Discord would refuse it,
 * it tells why and doesn't try: a refusal would pause the schedule.
 */
export async function postDailyNow(
  language: Language,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  const refused = inTheWay(language, server, schedule, language.say('daily.now.lacking'));
  if (refused !== undefined) return refused;
  return privately(postedNowView(language, schedule, await server.postNow(schedule)));
}
