"""What is right in windows, as a loss."""

import torch
from torch import Tensor

from augmentation import Example
from network import Reader, inputs_of
from recipe import SPAN_WEIGHT
from windows import Window


def sentence_scores(tokens: Tensor, none: Tensor, window: Window) -> Tensor:
    """ln of the probability that nothing in a window answers, then of each sentence that it does.

    `tokens`, [pieces, 3], and `none` are what the network says of the window; a sentence counts as the mean of its
    pieces.
    """
    means = [tokens[one.start : one.end, 2].mean() for one in window.sentences]
    return torch.log_softmax(torch.stack([none, *means]), 0)


def span_scores(tokens: Tensor, window: Window) -> tuple[Tensor, Tensor]:
    """ln of the probability of each piece of a window's sentences that a span begins, and that it ends there."""
    inside = tokens[window.sentences[0].start : window.sentences[-1].end]
    return torch.log_softmax(inside[:, 0], 0), torch.log_softmax(inside[:, 1], 0)


def loss_of(reader: Reader, examples: list[Example]) -> Tensor:
    """The mean loss of sentences (any that answers is right), and of spans where they are known."""
    all_tokens, all_none = (said.float() for said in reader(*inputs_of([one.window for one in examples])))
    sentences, spans = torch.zeros(()), torch.zeros(())
    for tokens, none, example in zip(all_tokens, all_none, examples, strict=True):
        scores = sentence_scores(tokens, none, example.window)
        right = [place + 1 for place in example.answering] or [0]
        sentences = sentences - torch.logsumexp(scores[right], 0)
        if example.span is not None:
            first, last = (piece - example.window.sentences[0].start for piece in example.span)
            begins, ends = span_scores(tokens, example.window)
            spans = spans - begins[first] - ends[last]
    known = sum(example.span is not None for example in examples)
    return sentences / len(examples) + SPAN_WEIGHT * spans / max(1, known)
