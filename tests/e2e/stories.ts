/** An invented story with people, quotes, figures and related headlines. */
export const lighthouse = `---
headline: Ferry captain buys Osen lighthouse
published: 2026-10-06
source: The Osen Courier
people:
  - name: Marta Quell
    role: a retired ferry captain
    aliases: [Ms Quell, Quell]
  - name: Jon Aberg
    role: Mayor of Osen
    aliases: [Mr Aberg]
related:
  - headline: Old ferry becomes a school
    url: https://courier.example/ferry(1)
  - headline: Harbour walk reopens
---

Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.

“I want children to see how the lamp was lit by hand,” Ms Quell told visitors at the gate.

## The plans

Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past. Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”
`;
