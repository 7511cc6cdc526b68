import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import type { SlashCommand } from '../../src/command/declaration.js';
import type { OptionValues } from '../../src/sandbox/types.js';
import {
  ask,
  botReply,
  botSays,
  messageOf,
  modalOf,
  press,
  read,
  run,
  seen,
  startByline,
} from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

/** A command that fails, with a name in Ukrainian alone. */
const broken: SlashCommand = {
  kind: 'slash',
  data: { name: 'break', name_localizations: { uk: 'зламати' }, description: 'Breaks' },
  run: () => {
    throw new Error('broken on purpose');
  },
};

const byline = await startByline({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk }, [
  ...commands,
  broken,
]);
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const german = sandbox.as(sandbox.addPerson({ name: 'Greta', locale: Locale.German }));
const ukrainian = sandbox.as(sandbox.addPerson({ name: 'Oksana', locale: Locale.Ukrainian }));

const fragen = (frage: string) => run(german, 'fragen', { frage });

describe('a German reader', () => {
  it('asks by the German names of command and option, and gets the story’s words among German ones', async () => {
    expect(seen(await fragen('Who bougt the lighthouse?'))).toEqual([
      'all',
      '-# Frage: Who bought the lighthouse?',
      '-# Ich habe „bougt“ als „bought“ gelesen.',
      '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
      '-# Absatz 1 · Ferry captain buys Osen lighthouse',
      '[Absatz zeigen]',
      '[Nachfragen]',
      '[Stimmt nicht?]',
      '-# Der Artikel beantwortet auch:',
      '[What did Marta Quell say about children?]',
      '[Who is Jon Aberg?]',
      '[What did Jon Aberg say?]',
    ]);
  });

  it('presses buttons with German labels', async () => {
    const answer = await fragen('Who bought the lighthouse?');
    expect(seen(await press(german, answer, 'Absatz zeigen'))).toEqual([
      'one',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '-# Absatz 1 · Ferry captain buys Osen lighthouse',
    ]);
    expect(seen(await press(german, answer, 'Stimmt nicht?'))).toEqual([
      'one',
      'Danke. Ich habe für die Betreiber dieses Bots notiert, dass diese Antwort nicht stimmte.',
      'Diese Stellen kamen auch nahe heran:',
      '> The tower had stood empty for eleven years.',
      '-# Absatz 1 · Ferry captain buys Osen lighthouse',
      '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
      '-# Absatz 3 · Ferry captain buys Osen lighthouse',
      '[Neu fragen]',
      '[Artikel lesen]',
    ]);
    const modal = await press(german, answer, 'Nachfragen');
    expect(modalOf(modal).title).toBe('Frag den Artikel');
    expect(seen(await ask(german, modal, 'and when?')).slice(0, 4)).toEqual([
      'all',
      '-# Frage: and when (bought lighthouse)?',
      '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
      '-# Absatz 1 · Ferry captain buys Osen lighthouse',
    ]);
  });

  it('chooses a length by its German name', async () => {
    expect(seen(await run(german, 'zusammenfassung', { länge: 'short' }))).toEqual([
      'all',
      '## Ferry captain buys Osen lighthouse',
      '-# 6. Oktober 2026 · The Osen Courier',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '-# Absatz 1',
      '[Etwa drei Sätze]',
      '[Länger]',
      '[Frage stellen]',
    ]);
  });

  it('asks about a message in its menu', async () => {
    const said = await reader.say(sandbox.channels.news, 'who is the mayor?');
    const shown = await (await german.runOnMessage('Dazu fragen', said.id)).shown();
    expect(seen(shown)).toEqual([
      'all',
      '-# Frage: who is the mayor?',
      '## Jon Aberg',
      'Mayor of Osen',
      '-# Auch: Mr Aberg',
      '-# Einmal genannt · Ferry captain buys Osen lighthouse',
      '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
      '-# Absatz 3',
      '[Absatz zeigen]',
      '[Nachfragen]',
      '[Stimmt nicht?]',
      '-# Der Artikel beantwortet auch:',
      '[What did Marta Quell say about children?]',
      '[What happened on Tuesday?]',
      '[Who is Marta Quell?]',
    ]);
  });

  it('GIVEN a story or a person that isn’t there THEN is told so, and which command helps', async () => {
    const moon = { artikel: 'Mond' };
    expect([
      seen(await run(german, 'artikel', moon, { subcommand: 'lesen' })),
      seen(await run(german, 'zitate', { person: 'Nobody' })),
    ]).toEqual([
      ['one', 'Ich kenne keinen Artikel „Mond“. Welche es gibt, zeigt `/artikel liste`.'],
      ['one', 'Im Artikel kommt niemand namens „Nobody“ vor. Wer vorkommt, zeigt `/personen`.'],
    ]);
  });

  it('GIVEN a button from an older version THEN is told so', async () => {
    const component = { type: 2, style: 2, label: 'Vote', custom_id: 'vote:lighthouse' };
    const body = { content: 'From before', components: [{ type: 1, components: [component] }] };
    const { id } = await botSays(sandbox, sandbox.channels.news, body);
    const shown = await (await german.press(id, { label: 'Vote' })).shown();
    expect(seen(shown)).toEqual([
      'one',
      'Dieser Knopf stammt aus einer älteren Version. Bitte ruf den Befehl noch einmal auf.',
    ]);
  });
});

describe('a moderator whose Discord turns German', () => {
  const moderator = sandbox.as(sandbox.users.moderator);
  const { news } = sandbox.channels;
  const täglich = (subcommand: string, options: OptionValues) =>
    run(moderator, 'täglich', options, { subcommand });

  it('sets a daily post by German names; what was wrong can be copied in German too', async () => {
    sandbox.setLocale(sandbox.users.moderator, Locale.German);
    expect(seen(await täglich('einrichten', { kanal: news, zeit: '25:99' }))).toEqual([
      'one',
      'Noch ist nichts eingerichtet:',
      '- „25:99“ kann ich nicht als Uhrzeit lesen. Schreib sie so: `9:30`, `21:15` oder `9 Uhr`.',
      `Zum Kopieren: /täglich einrichten kanal:<#${news}> zeit:25:99`,
    ]);
    expect(seen(await täglich('einrichten', { kanal: news, zeit: '9 Uhr' })).slice(0, 3)).toEqual([
      'one',
      `<#${news}> bekommt einen täglichen Beitrag.`,
      '- Zeit: 09:00',
    ]);
    expect(seen(await täglich('aus', {})).slice(0, 2)).toEqual([
      'one',
      `<#${news}> bekommt keinen täglichen Beitrag mehr. Damit kommt er zurück:`,
    ]);
  });
});

describe('a Ukrainian reader', () => {
  it('turns the pages of a message that somebody else made in English', async () => {
    const english = await run(reader, 'people', { story: 'harbour-walk' });
    expect(read(messageOf(english)).slice(-3)).toEqual(['[Back]', '[Page 1 of 2]', '[Next]']);
    expect(seen(await press(ukrainian, english, 'Next'))).toEqual([
      'update',
      '**Люди у статті**',
      '-# Harbour walk reopens',
      '**Eva Moen**',
      'a painter',
      '-# 1 згадка',
      '[Більше]',
      '[Назад]',
      '[Сторінка 2 з 2]',
      '[Далі]',
    ]);
    expect(seen(await press(reader, english, 'Назад')).slice(0, 2)).toEqual([
      'update',
      '**People in the story**',
    ]);
  });

  it('counts as Ukrainian does', async () => {
    const shown = await run(
      ukrainian,
      'стаття',
      { стаття: 'harbour-walk' },
      { subcommand: 'показати' },
    );
    expect(seen(shown)).toEqual([
      'all',
      '## Harbour walk reopens',
      '-# 15 вересня 2026 р. · The Osen Courier',
      'The harbour walk in Osen reopened on Saturday after four years of work. Ida Rask, head of the harbour works, cut the ribbon.',
      '-# 8 абзаців · 7 осіб · 6 цитат · 0 пов’язаних заголовків',
      '[Поставити питання]',
      '[Читати]',
      '[Люди]',
      '[Цитати]',
      '[Хронологія]',
      '[Обговорити в гілці]',
    ]);
  });

  it('GIVEN a failure of Byline’s own THEN the apology is Ukrainian', async () => {
    const shown = await run(ukrainian, 'зламати');
    expect(seen(shown)).toEqual([
      'one',
      'Вибач, у мене щось пішло не так. Спробуй ще раз.',
      expect.stringMatching(
        /^-# Якщо це повториться, повідом тих, хто веде цього бота: помилка [0-9a-f]{8}\.$/,
      ),
    ]);
  });
});

/** The server's answer to a mention of the bot by somebody who reads English. */
async function answerTo(content: string): Promise<readonly string[]> {
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> ${content}`);
  return read(await botReply(byline));
}

describe('in chat', () => {
  it('GIVEN a server that prefers Polish THEN a mention is answered in Polish, a command still in the person’s language', async () => {
    sandbox.setGuildLocale(Locale.Polish);
    expect(await answerTo('Who paid for the roof of the school?')).toEqual([
      'Artykuł o tym nie mówi.',
      '-# Ferry captain buys Osen lighthouse',
      'Odpowiada natomiast na:',
      '[What did Marta Quell say about children?]',
      '[Who is Jon Aberg?]',
      '[What happened on Tuesday?]',
    ]);
    expect(await answerTo('')).toEqual([
      'Zapytaj mnie o artykuł: oznacz mnie i zadaj pytanie. Resztę pokazuje `/pomoc`.',
      'Dzisiejszy artykuł:',
      '**Ferry captain buys Osen lighthouse**',
      '-# 6 października 2026 · The Osen Courier',
      '[Zadaj pytanie]',
      '[Pokaż artykuł]',
    ]);
    expect(seen(await run(reader, 'people')).slice(0, 2)).toEqual([
      'all',
      '**People in the story**',
    ]);
  });

  it('GIVEN a server that prefers a language that Byline doesn’t speak THEN English', async () => {
    sandbox.setGuildLocale(Locale.Swedish);
    const [greeting] = await answerTo('');
    expect(greeting).toBe(
      'Ask me about the story: mention me together with your question. `/help` shows the rest.',
    );
  });

  it('GIVEN direct messages THEN English, since Discord tells nobody’s language there', async () => {
    await german.direct('Who paid for the roof of the school?');
    expect(read(await botReply(byline))[0]).toBe('The story doesn’t tell that.');
  });
});
