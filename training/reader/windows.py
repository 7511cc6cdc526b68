"""What the reader reads at once: a question, a headline and a run of a story's sentences.

`src/reader/windows.ts` makes the same windows when Byline runs.
"""

from collections.abc import Collection
from dataclasses import dataclass

from examples import Story
from pieces import Pieces, Splitter

LONGEST_WINDOW = 320
"""Pieces. Further ones of a question, a headline or a sentence are left out, so that one of each always fits."""
LONGEST_QUESTION = 40
LONGEST_HEADLINE = 32
LONGEST_SENTENCE = 200
SHARED_SENTENCES = 2
"""A window begins with so many sentences of the one before, so that most sentences have neighbours."""
FRAME = 4
"""[CLS], and [SEP] behind question, headline and sentences."""


@dataclass(frozen=True)
class SplitStory:
    story: Story
    headline: list[int]
    sentences: list[Pieces]


@dataclass(frozen=True)
class PlacedSentence:
    sentence: int
    """Its place in the story, from 0."""
    start: int
    """The place in the window of its first piece, from 0."""
    end: int
    """The place behind its last piece."""


@dataclass(frozen=True)
class Window:
    ids: list[int]
    question_end: int
    """How many pieces, from the first, are the question's and its frame."""
    sentences: list[PlacedSentence]


def split_story(splitter: Splitter, story: Story) -> SplitStory:
    headline = splitter.split(story.headline, LONGEST_HEADLINE).ids
    return SplitStory(story, headline, [splitter.split(text, LONGEST_SENTENCE) for text in story.sentences])


def split_question(splitter: Splitter, question: str) -> list[int]:
    return splitter.split(question, LONGEST_QUESTION).ids


def runs_of(split: SplitStory, question: list[int], longest: int = LONGEST_WINDOW) -> list[range]:
    """Runs of whole sentences that fit into windows of `longest` pieces, at least one sentence each."""
    room = longest - len(question) - len(split.headline) - FRAME
    lengths = [len(sentence.ids) for sentence in split.sentences]
    runs: list[range] = []
    first = 0
    while True:
        last, used = first, 0
        while last < len(lengths) and (last == first or used + lengths[last] <= room):
            used += lengths[last]
            last += 1
        runs.append(range(first, last))
        if last == len(lengths):
            return runs
        first = max(first + 1, last - SHARED_SENTENCES)


def window_of(
    splitter: Splitter, split: SplitStory, question: list[int], run: range, left_out: Collection[int] = ()
) -> Window:
    """The window of a run of sentences, without some of them."""
    ids = [splitter.first, *question, splitter.between]
    question_end = len(ids)
    ids += [*split.headline, splitter.between]
    placed = []
    for sentence in run:
        start = len(ids)
        if sentence not in left_out:
            ids += split.sentences[sentence].ids
        if len(ids) > start:
            placed.append(PlacedSentence(sentence, start, len(ids)))
    return Window([*ids, splitter.between], question_end, placed)
