import { useState } from 'preact/hooks';
import type { PageWorldChange } from '../../../page-types.js';
import { changeWorld } from '../../state/server.js';
import { ClockView } from './clock-view.js';
import { FaultsView } from './faults-view.js';
import { useNow } from './use-now.js';
import './world.css';

/** The sandbox's clock, to be set forward, and faults to switch on. */
export function WorldTab() {
  const [problem, setProblem] = useState('');
  const now = useNow();
  async function change(to: PageWorldChange): Promise<void> {
    const outcome = await changeWorld(to);
    setProblem(outcome.ok ? '' : outcome.error);
  }
  const begin = (to: PageWorldChange): void => void change(to);
  return (
    <>
      <p class="warning" role="alert">
        {problem}
      </p>
      <ClockView now={now} change={begin} />
      <FaultsView now={now} change={begin} />
    </>
  );
}
