"""Stories and questions, as examples.mjs writes them."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Question:
    text: str
    kind: str
    """Whose it is: `reader`, who had not read the story, `writer`, who had, or what a question file tells."""
    told: bool
    gold: tuple[int, ...]
    """The places in the story, from 0, of the sentences that answer, the best first."""
    answers: tuple[str, ...]
    """Words that answer; the first of them stand in the best sentence, where the example is for training."""


@dataclass(frozen=True)
class Story:
    set: str
    """`train`, `validation`, `test`, or the name of a question file."""
    id: str
    complete: bool
    """Whether a question's gold sentences are all that answer."""
    headline: str
    sentences: tuple[str, ...]
    questions: tuple[Question, ...]


def read_examples(path: Path) -> list[Story]:
    """All stories, in the file's order."""
    with path.open(encoding='utf-8') as lines:
        return [_story(json.loads(line)) for line in lines]


def _story(line: dict) -> Story:
    questions = tuple(
        Question(one['q'], one['kind'], one['told'], tuple(one['gold']), tuple(one['answers']))
        for one in line['questions']
    )
    return Story(line['set'], line['id'], line['complete'], line['headline'], tuple(line['sentences']), questions)
