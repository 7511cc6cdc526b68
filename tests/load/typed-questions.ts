/** What people ask about the stories of `tests/e2e/stories.ts`, what these don't tell included. */
const questions = [
  'who bought the lighthouse?',
  'how much did Ms Quell pay for the lighthouse',
  'when did she buy it?',
  'how long had the tower stood empty?',
  'what does Marta Quell want to open in Osen',
  'why does she want to open a museum?',
  'what did the mayor of Osen say?',
  'who is Jon Aberg?',
  'what did Ms Quell tell visitors at the gate',
  'when will the museum open?',
  'what does it cost to get into the museum?',
  'who will pay for the roof of the tower?',
  'what is this about?',
  'summary please',
  'did the captain ever work on a trawler',
];

/**
 * The question of that number, from 0, as somebody types it who is in a hurry: two neighbouring letters are swapped, in
 * another place each time, so that hardly two questions are the same. The same number gives the same question.
 */
export function typedQuestion(number: number): string {
  const question = questions[number % questions.length] ?? '';
  const at = 1 + (Math.floor(number / questions.length) % (question.length - 2));
  const [left = '', right = ''] = question.slice(at, at + 2);
  const swapped = question.slice(0, at) + right + left + question.slice(at + 2);
  // the first round is typed without a slip
  return number < questions.length ? question : swapped;
}
