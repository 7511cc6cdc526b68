"""Training examples in batches, without end, from any place on."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from augmentation import Example, examples_of_pass
from pieces import Splitter
from windows import SplitStory

_LIKE_LENGTHS = 20
"""Of the windows of so many batches those of like length come into one, which saves padding."""


@dataclass(frozen=True)
class Place:
    """A place in a stage's batches: how many were taken of a pass, and the random state when that began."""

    random_state: tuple
    taken: int


def first_place(seed: int) -> Place:
    return Place(Random(seed).getstate(), 0)


def batches_from(
    place: Place, splitter: Splitter, stories: list[SplitStory], shortest_window: int, size: int
) -> Iterator[tuple[Place, list[Example]]]:
    """The batches of `size` examples from a place on, pass after pass, each with the place behind it."""
    random = Random()
    random.setstate(place.random_state)
    skipped = place.taken
    while True:
        began = random.getstate()
        batches = _shuffled(examples_of_pass(splitter, stories, shortest_window, random), size, random)
        for taken, batch in enumerate(batches[skipped:], skipped + 1):
            yield Place(began, taken), batch
        skipped = 0


def _shuffled(examples: list[Example], size: int, random: Random) -> list[list[Example]]:
    random.shuffle(examples)
    like = _parts(examples, size * _LIKE_LENGTHS)
    by_length = [sorted(part, key=lambda example: len(example.window.ids)) for part in like]
    batches = [batch for part in by_length for batch in _parts(part, size)]
    random.shuffle(batches)
    return batches


def _parts(values: list[Example], size: int) -> list[list[Example]]:
    return [values[start : start + size] for start in range(0, len(values), size)]
