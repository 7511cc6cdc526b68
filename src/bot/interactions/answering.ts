import type { Logger } from 'pino';
import type { Command } from '../../command/declaration.js';
import type { Clock } from '../../daily/clock.js';
import type { Library } from '../../library/types.js';
import type { Metrics } from '../../metrics/metrics.js';
import type { Store } from '../../store/open-store.js';
import type { TakeQuestion } from '../asked-lately.js';
import type { DailyPosts } from '../daily/daily-posts.js';

/** What answering people needs. */
export interface Answering {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly store: Store;
  readonly clock: Clock;
  readonly dailyPosts: DailyPosts;
  readonly takeQuestion: TakeQuestion;
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'questionAsked'>;
}
