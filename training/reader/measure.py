"""Says how good weights are, by set and kind of question.

python training/reader/measure.py EXAMPLES WEIGHTS [--sets validation,news-dev] [--readings FILE]

`--readings` writes what was read, a line of JSON a question: the sentences in the story's order, each as
[score, none, start, end, span] (src/answer/model-reading.ts), to be blended with the built-in reader.
"""

import argparse
import json
from collections import defaultdict
from contextlib import nullcontext
from pathlib import Path

import torch

from examples import Question, Story, read_examples
from figures import Outcome, figures_of, outcome_of
from four_bit_layers import use_four_bit_layers
from network import BASE, load_reader
from pieces import load_splitter
from reading import ReadSentence, read_question
from windows import split_story


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('examples', type=Path, help='what examples.mjs wrote')
    parser.add_argument('weights', type=Path, help='what train.py wrote')
    parser.add_argument('--sets', help='sets of the examples, by commas; else all but train')
    parser.add_argument('--readings', type=Path, help='file for what was read')
    parser.add_argument('--threads', type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)

    splitter = load_splitter(BASE)
    reader = load_reader(arguments.weights).eval()
    use_four_bit_layers(reader.encoder)
    outcomes: dict[tuple[str, str], list[Outcome]] = defaultdict(list)
    with arguments.readings.open('w') if arguments.readings else nullcontext() as readings:
        for story in _measured(read_examples(arguments.examples), arguments.sets):
            split = split_story(splitter, story)
            for question in story.questions:
                read = read_question(reader, splitter, split, question.text)
                outcomes[story.set, question.kind].append(outcome_of(question, story.sentences, read))
                if readings is not None:
                    readings.write(json.dumps(_reading(story, question, read)) + '\n')
    for (name, kind), ones in sorted(outcomes.items()):
        print(name, kind, json.dumps(figures_of(ones)), flush=True)


def _measured(stories: list[Story], sets: str | None) -> list[Story]:
    if sets is None:
        return [story for story in stories if story.set != 'train']
    return [story for story in stories if story.set in sets.split(',')]


def _reading(story: Story, question: Question, read: dict[int, ReadSentence]) -> dict:
    def values(place: int, text: str) -> list[float] | None:
        if place not in read:
            return None
        one = read[place]
        start, end = (_utf16_offset(text, offset) for offset in (one.start, one.end))
        return [round(one.score, 4), round(one.none, 4), start, end, round(one.span, 4)]

    return {
        'set': story.set,
        'id': story.id,
        'q': question.text,
        'kind': question.kind,
        'told': question.told,
        'gold': question.gold,
        'answers': question.answers,
        'sentences': [values(place, text) for place, text in enumerate(story.sentences)],
    }


def _utf16_offset(text: str, offset: int) -> int:
    return len(text[:offset].encode('utf-16-le')) // 2


if __name__ == '__main__':
    main()
