type Tree = readonly object[];

/**
 * Gives each component of a message that has none an `id`, counted from 1 in reading order past those taken,
 * as Discord does (https://discord.com/developers/docs/components/reference#anatomy-of-a-component).
 */
export function withIds(tree: Tree): Tree {
  const taken = new Set<unknown>();
  collectIds(tree, taken);
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const number = (component: object): object => {
    const given = 'id' in component && component.id !== undefined ? component.id : nextId();
    const numbered: Record<string, unknown> = { ...component, id: given };
    for (const [key, value] of Object.entries(component)) {
      if (key === 'components' && Array.isArray(value)) numbered[key] = value.map(number);
      if ((key === 'accessory' || key === 'component') && isComponent(value))
        numbered[key] = number(value);
    }
    return numbered;
  };
  return tree.map(number);
}

function collectIds(tree: Tree, taken: Set<unknown>): void {
  for (const component of tree) {
    if ('id' in component) taken.add(component.id);
    for (const inside of Object.values(component)) {
      if (Array.isArray(inside)) collectIds(inside.filter(isComponent), taken);
      else if (isComponent(inside)) collectIds([inside], taken);
    }
  }
}

function isComponent(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'type' in value;
}
