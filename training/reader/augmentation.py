"""Training examples that differ from pass to pass: other windows, typing mistakes, answers cut out."""

from collections.abc import Collection
from dataclasses import dataclass
from random import Random
from string import ascii_lowercase

from examples import Question
from pieces import Splitter
from recipe import CUT_OUT, TYPING_MISTAKES, UNANSWERED
from windows import LONGEST_WINDOW, SplitStory, Window, runs_of, split_question, window_of


@dataclass(frozen=True)
class Example:
    """A window and what is right in it."""

    window: Window
    answering: list[int]
    """Places in `window.sentences` of those that answer; none where the window doesn't tell."""
    span: tuple[int, int] | None
    """Places in the window of the first and the last piece of the answer, where it is known in the story's words."""


def examples_of_pass(
    splitter: Splitter, stories: list[SplitStory], shortest_window: int, random: Random
) -> list[Example]:
    """One pass over the questions: for each a window that answers it, and for some one that doesn't."""
    return [
        example
        for split in stories
        for question in split.story.questions
        for example in _examples_of(splitter, split, question, shortest_window, random)
    ]


def _examples_of(
    splitter: Splitter, split: SplitStory, question: Question, shortest_window: int, random: Random
) -> list[Example]:
    text = with_typing_mistake(question.text, random) if random.random() < TYPING_MISTAKES else question.text
    ids = split_question(splitter, text)
    # windows of many lengths: answers stand at many places, and short ones take less time
    longest = LONGEST_WINDOW if shortest_window == LONGEST_WINDOW else random.randint(shortest_window, LONGEST_WINDOW)
    runs = runs_of(split, ids, longest)
    telling = [run for run in runs if any(gold in run for gold in question.gold)]
    silent = [run for run in runs if run not in telling]

    def example(run: range, left_out: Collection[int] = ()) -> Example:
        window = window_of(splitter, split, ids, run, left_out)
        answering = [place for place, one in enumerate(window.sentences) if one.sentence in question.gold]
        return Example(window, answering, _span(split, question, window) if answering else None)

    examples = []
    if telling:
        run = random.choice(telling)
        examples.append(example(run))
        if random.random() < CUT_OUT and split.story.complete:
            examples.append(example(run, question.gold))
    if silent and (not question.gold or random.random() < UNANSWERED):
        examples.append(example(random.choice(silent)))
    return examples


def with_typing_mistake(question: str, random: Random) -> str:
    """Swaps, drops, inserts or replaces a letter inside a word of more than three; a question without one stays."""
    words = question.split(' ')
    long = [place for place, word in enumerate(words) if len(word) > 3]
    if not long:
        return question
    place = random.choice(long)
    word = words[place]
    at = random.randrange(1, len(word) - 1)
    letter = random.choice(ascii_lowercase)
    before, here, behind = word[:at], word[at], word[at + 1 :]
    words[place] = random.choice(
        [
            before + behind[0] + here + behind[1:],
            before + behind,
            before + letter + here + behind,
            before + letter + behind,
        ]
    )
    return ' '.join(words)


def _span(split: SplitStory, question: Question, window: Window) -> tuple[int, int] | None:
    """The answer's first and last piece in its best sentence, where that stands in the window."""
    best = question.gold[0]
    placed = next((one for one in window.sentences if one.sentence == best), None)
    if placed is None or not question.answers:
        return None
    start = split.story.sentences[best].find(question.answers[0])
    if start < 0:
        return None
    end = start + len(question.answers[0])
    offsets = split.sentences[best].offsets
    inside = [place for place, (first, last) in enumerate(offsets) if last > start and first < end]
    return (placed.start + inside[0], placed.start + inside[-1]) if inside else None
