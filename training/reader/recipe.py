"""The numbers by which the reader is trained, in one place."""

from dataclasses import dataclass, replace

from windows import LONGEST_WINDOW


@dataclass(frozen=True)
class Stage:
    """A part of the training, with an optimizer of its own."""

    name: str
    seed: int
    """Of dropout, of the order and augmentation of the examples, and in the first stage of the new layers' weights."""
    steps: int
    batch: int
    """Windows a step."""
    rate: float
    """The highest learning rate of the encoder; the new layers learn `HEADS_RATE` times as fast."""
    warm_up: int
    """Steps in which the rate rises linearly from 0."""
    falls_over: int | None
    """Steps in which the rate would fall linearly to 0 (but never below `LEAST_RATE` of it); None: it stays."""
    shortest_window: int
    """A question's windows have room for so many pieces at least, a number drawn anew for each question and pass."""
    four_bit_words: bool
    """Whether the words' embeddings, which are not trained, have the 4-bit values that `export.py` stores."""
    four_bit_layers: bool = False
    """Whether the encoder's dense layers are used with the 4-bit values that `export.py` stores."""


_LONGER = Stage(
    name='4-longer',
    seed=13,
    steps=5600,
    batch=8,
    rate=1.3e-4,
    warm_up=60,
    falls_over=None,
    shortest_window=150,
    four_bit_words=True,
)
_FOUR_BITS = replace(_LONGER, name='5-four-bits', seed=14, steps=3200, four_bit_layers=True)

STAGES = (
    Stage(
        name='1-whole-windows',
        seed=11,
        steps=400,
        batch=16,
        rate=1.2e-4,
        warm_up=102,
        falls_over=1705,
        shortest_window=LONGEST_WINDOW,
        four_bit_words=False,
    ),
    Stage(
        name='2-all-lengths',
        seed=11,
        steps=2400,
        batch=8,
        rate=1.2e-4,
        warm_up=71,
        falls_over=None,
        shortest_window=150,
        four_bit_words=False,
    ),
    Stage(
        name='3-settling',
        seed=12,
        steps=4200,
        batch=8,
        rate=1.5e-4,
        warm_up=84,
        falls_over=4200,
        shortest_window=150,
        four_bit_words=True,
    ),
    _LONGER,
    _FOUR_BITS,
    replace(_FOUR_BITS, name='6-settling', seed=15, steps=3950, falls_over=4000),
)

HEADS_RATE = 3
LEAST_RATE = 0.02
WEIGHT_DECAY = 0.01
LONGEST_GRADIENT = 1.0
"""Gradients are scaled down to this norm."""

TYPING_MISTAKES = 0.12
"""The share of questions that get a typing mistake."""
CUT_OUT = 0.2
"""The share of answered windows that are read once more without the sentences that answer."""
UNANSWERED = 0.5
"""The share of answered questions that are also asked of a window that doesn't answer them."""
SPAN_WEIGHT = 0.5
"""What the loss of spans counts beside that of sentences."""
