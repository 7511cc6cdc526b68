import { describe, expect, it } from 'vitest';
import { peopleIn } from '../people-in.js';

describe('roles', () => {
  it.each([
    ['Marrow council spokesman Tom Hill waved.', 'Marrow council spokesman'],
    ['The port’s chief engineer, Tom Hill, waved.', 'port’s chief engineer'],
    ['Tom Hill, the keeper of the Lunnoy light, waved.', 'keeper of the Lunnoy light'],
    ['Tom Hill, 61, the keeper of the Lunnoy light, waved.', 'keeper of the Lunnoy light'],
    ['Tom Hill, PhD, a botanist, waved.', 'botanist'],
    ['Tom Hill, OBE, a botanist, waved.', 'botanist'],
    ['Tom Hill, CEO, waved.', 'CEO'],
    ['Tom Hill, MP for Osen, waved.', 'MP for Osen'],
    ['Tom Hill (Green), a baker, waved.', 'baker'],
    ['Tom Hill, Varla’s chief negotiator, waved.', 'Varla’s chief negotiator'],
    ['Tom Hill, who is the mayor’s son-in-law, waved.', 'mayor’s son-in-law'],
    ['Tom Hill, director-general of the bank, waved.', 'director-general of the bank'],
    ['Tom Hill is a baker in Osen.', 'baker in Osen'],
    ['A spokesman for Keld Motors, Tom Hill, waved.', 'spokesman for Keld Motors'],
    ['Chancellor of the Exchequer Tom Hill waved.', 'Chancellor of the Exchequer'],
    ['Former secretary of state Tom Hill waved.', 'Former secretary of state'],
    ['Foreign Minister Tom Hill waved.', 'Foreign Minister'],
    ['Marrow Gov. Tom Hill waved.', 'Marrow Gov.'],
    ['Dr Tom Hill waved.', ''],
    ['Tom Hill, who was late, waved.', ''],
    ['The bell, said Tom Hill, was a baker’s.', ''],
    ['They said Tom Hill is a thief.', ''],
    ['After they had met the mayor, Tom Hill waved.', ''],
  ])('stand at the name: %s', (paragraph, role) => {
    expect(peopleIn(paragraph).map((one) => [one.name, one.role])).toEqual([['Tom Hill', role]]);
  });

  it('GIVEN a title first and a role later THEN the role', () => {
    expect(peopleIn('Dr. Lena Orth spoke. Lena Orth, a biologist, left.')).toEqual([
      { name: 'Lena Orth', role: 'biologist', aliases: ['Dr. Lena Orth'], mentions: 2 },
    ]);
  });

  it('in the plural are shared', () => {
    expect(
      peopleIn('Two senior negotiators, Tom Hill and Ann Lee, waved.').map((one) => [
        one.name,
        one.role,
      ]),
    ).toEqual([
      ['Tom Hill', 'senior negotiators'],
      ['Ann Lee', 'senior negotiators'],
    ]);
  });
});
