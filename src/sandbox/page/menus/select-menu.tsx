import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { useEffect, useId, useState } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { firstChoice, limitsOf, problemOfChoice } from './menu-choice.js';
import { MenuField } from './menu-field.js';
import { menuOptions } from './menu-options.js';

/** A select menu of a message; `choose` gets the values once the person has made their choice. */
export function SelectMenu(props: {
  readonly menu: APISelectMenuComponent;
  readonly choose: (values: readonly string[]) => void;
}) {
  const { menu, choose } = props;
  const { world, speaker } = usePage().state;
  const id = useId();
  const options = menuOptions(menu, world, speaker);
  const [chosen, setChosen] = useState(() => firstChoice(options));
  const [problem, setProblem] = useState('');
  const limits = limitsOf(menu);
  const first = firstChoice(options).join();
  // An update of the message says anew what is chosen.
  useEffect(() => setChosen(first === '' ? [] : first.split(',')), [JSON.stringify(menu), first]);

  function closed(values: readonly string[]): void {
    const wrong = problemOfChoice(values, limits);
    const isSame = values.toSorted().join() === first.split(',').toSorted().join();
    if (wrong === undefined || isSame) setProblem('');
    else return setProblem(wrong);
    // A single choice that was closed without one is none.
    if (!isSame) choose(values);
  }

  return (
    <>
      <MenuField
        id={id}
        menu={menu}
        options={options}
        chosen={chosen}
        label={menu.placeholder ?? 'Choose'}
        describedBy={`${id}-problem`}
        isWrong={problem !== ''}
        change={setChosen}
        closed={closed}
      />
      <p id={`${id}-problem`} class="field-problem" role="status">
        {problem}
      </p>
    </>
  );
}
