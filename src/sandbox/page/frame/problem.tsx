import { usePage } from '../state/page-context.js';

const lost = 'The sandbox does not answer: it has ended, or is starting anew. Trying again.';

/** Says what was refused last, and where the sandbox has ended. */
export function Problem() {
  const { state } = usePage();
  const text = state.connection === 'lost' ? lost : state.problem;
  return (
    <p class="problem" role="alert">
      {text}
    </p>
  );
}
