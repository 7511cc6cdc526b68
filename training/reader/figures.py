"""How good a reader is, in figures."""

import re
import unicodedata
from dataclasses import dataclass

import numpy as np

from examples import Question
from reading import ReadSentence


@dataclass(frozen=True)
class Outcome:
    """What came of one question."""

    told: bool
    right: bool
    """Whether the best sentence answers."""
    top_three: bool
    """Whether one of the best three answers."""
    confidence: float
    """The best sentence's score."""
    exact: float
    """1 where the best sentence's span is an answer, by `normal`; else 0."""
    overlap: float
    """F1 of the span's and an answer's words, from 0 to 1."""


def outcome_of(question: Question, sentences: tuple[str, ...], read: dict[int, ReadSentence]) -> Outcome:
    order = sorted(read, key=lambda sentence: -read[sentence].score)
    best = read[order[0]]
    words = sentences[order[0]][best.start : best.end]
    answers = question.answers if question.told else ()
    return Outcome(
        told=question.told,
        right=order[0] in question.gold,
        top_three=any(sentence in question.gold for sentence in order[:3]),
        confidence=best.score,
        exact=max((float(normal(words) == normal(answer)) for answer in answers), default=0.0),
        overlap=max((overlap(words, answer) for answer in answers), default=0.0),
    )


def figures_of(outcomes: list[Outcome]) -> dict[str, float]:
    """Shares in percent of the questions that are told, and what the confidence tells of whether they are.

    `auc`: the chance that a told question has the higher confidence of a pair. `served_right`: of the questions at
    least as sure as the surest 40 % of the told ones, the share that is told and right.
    """
    told = [one for one in outcomes if one.told]
    untold = [one for one in outcomes if not one.told]
    figures: dict[str, float] = {'questions': len(outcomes)}
    if told:
        figures |= {
            'sentence': _percent([one.right for one in told]),
            'top_three': _percent([one.top_three for one in told]),
            'exact': _percent([one.exact for one in told]),
            'overlap': _percent([one.overlap for one in told]),
        }
    if told and untold:
        least = sorted(one.confidence for one in told)[-max(1, round(0.4 * len(told)))]
        figures |= {
            'auc': round(auc([one.confidence for one in told], [one.confidence for one in untold]), 3),
            'served_right': _percent([one.told and one.right for one in outcomes if one.confidence >= least]),
        }
    return figures


def _percent(values: list[bool] | list[float]) -> float:
    return round(100 * float(np.mean(values)), 1)


def auc(higher: list[float], lower: list[float]) -> float:
    """The share of pairs in which the one that should be higher is; equal ones count half."""
    one, other = np.array(higher)[:, None], np.array(lower)[None, :]
    return float(((one > other) + 0.5 * (one == other)).mean())


def overlap(words: str, answer: str) -> float:
    """F1 of the words of two texts, as SQuAD counts it (Rajpurkar et al., 2016)."""
    ours, theirs = normal(words).split(), normal(answer).split()
    if not ours or not theirs:
        return float(ours == theirs)
    left = list(theirs)
    for word in ours:
        if word in left:
            left.remove(word)
    return 2 * (len(theirs) - len(left)) / (len(ours) + len(theirs))


def normal(text: str) -> str:
    """A text in lower case without punctuation and articles."""
    plain = unicodedata.normalize('NFKC', text).replace('’', "'").lower()
    return ' '.join(re.sub(r'\b(a|an|the)\b', ' ', re.sub(r'[^\w\s]', '', plain)).split())
