"""What a reader makes of a question about a story."""

from dataclasses import dataclass

import torch
from torch import Tensor

from loss import sentence_scores, span_scores
from network import Reader, inputs_of
from pieces import Splitter
from windows import SplitStory, Window, runs_of, split_question, window_of

LONGEST_SPAN = 25
"""Pieces."""


@dataclass(frozen=True)
class ReadSentence:
    """A sentence in the window in which it scores highest."""

    score: float
    """ln of the probability that it answers."""
    none: float
    """ln of the probability that nothing in the window answers."""
    start: int
    """Where its best span begins and ends in the sentence, in code points."""
    end: int
    span: float
    """ln of the span's probability."""


@torch.no_grad()
def read_question(reader: Reader, splitter: Splitter, split: SplitStory, question: str) -> dict[int, ReadSentence]:
    """The story's sentences, by their places in it; one without a piece is missing."""
    ids = split_question(splitter, question)
    windows = [window_of(splitter, split, ids, run) for run in runs_of(split, ids)]
    with torch.autocast('cpu', dtype=torch.bfloat16):
        all_tokens, all_none = reader(*inputs_of(windows))
    best: dict[int, ReadSentence] = {}
    for tokens, none, window in zip(all_tokens.float(), all_none.float(), windows, strict=True):
        for sentence, read in _read_window(split, window, tokens, none).items():
            if sentence not in best or read.score > best[sentence].score:
                best[sentence] = read
    return best


def _read_window(split: SplitStory, window: Window, tokens: Tensor, none: Tensor) -> dict[int, ReadSentence]:
    scores = sentence_scores(tokens, none, window).tolist()
    begins, ends = span_scores(tokens, window)
    first = window.sentences[0].start
    read = {}
    for one, score in zip(window.sentences, scores[1:], strict=True):
        inside = slice(one.start - first, one.end - first)
        start, end, span = best_span(begins[inside], ends[inside])
        offsets = split.sentences[one.sentence].offsets
        read[one.sentence] = ReadSentence(score, scores[0], offsets[start][0], offsets[end][1], span)
    return read


def best_span(begins: Tensor, ends: Tensor) -> tuple[int, int, float]:
    """The likeliest span of at most `LONGEST_SPAN` pieces: places of its first and last piece, and its score."""
    spans = begins[:, None] + ends[None, :]
    allowed = torch.ones_like(spans, dtype=torch.bool).triu().tril(LONGEST_SPAN - 1)
    spans = spans.masked_fill(~allowed, -torch.inf)
    place = int(spans.argmax())
    return place // len(ends), place % len(ends), float(spans.max())
