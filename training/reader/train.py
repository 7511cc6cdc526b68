"""Trains the reader through all stages of recipe.py.

python training/reader/train.py EXAMPLES FOLDER

Writes the weights behind each stage to FOLDER/<stage>.pt and the last ones to FOLDER/reader.pt. Started anew it goes on
from the last checkpoint there.
"""

import argparse
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import torch

from checkpoint import save_whole
from examples import Story, read_examples
from four_bit_layers import use_four_bit_layers
from network import BASE, load_reader, untrained_reader, use_four_bit_words
from pieces import load_splitter
from recipe import STAGES, Stage
from train_stage import train_stage
from windows import split_story


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('examples', type=Path, help='what examples.mjs wrote')
    parser.add_argument('folder', type=Path, help='for weights and the checkpoint')
    parser.add_argument('--steps', type=int, help='no stage has more steps than these, to try the scripts out')
    parser.add_argument('--share', type=float, default=1.0, help='train with this share of the stories, from 0 to 1')
    parser.add_argument('--threads', type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    arguments.folder.mkdir(parents=True, exist_ok=True)
    stories = [story for story in read_examples(arguments.examples) if story.set == 'train']
    if arguments.share < 1:
        stories = Random(STAGES[0].seed).sample(stories, round(len(stories) * arguments.share))
    print(f'{len(stories)} stories, {sum(len(story.questions) for story in stories)} questions', flush=True)
    most = arguments.steps
    stages = STAGES if most is None else [replace(stage, steps=min(stage.steps, most)) for stage in STAGES]
    weights = train(stages, stories, arguments.folder)
    shutil.copyfile(weights, arguments.folder / 'reader.pt')


def train(stages: Sequence[Stage], stories: list[Story], folder: Path) -> Path:
    """Trains stage after stage, leaving out those whose weights are in the folder; gives the last weights' file."""
    splitter = load_splitter(BASE)
    split = [split_story(splitter, story) for story in stories]
    before: Path | None = None
    for stage in stages:
        weights = folder / f'{stage.name}.pt'
        if not weights.exists():
            torch.manual_seed(stage.seed)
            reader = untrained_reader() if before is None else load_reader(before)
            if stage.four_bit_words:
                use_four_bit_words(reader)
            if stage.four_bit_layers:
                use_four_bit_layers(reader.encoder)
            checkpoint = folder / f'{stage.name}.checkpoint'
            train_stage(stage, reader, splitter, split, checkpoint)
            save_whole(weights, reader.state_dict())
            checkpoint.unlink(missing_ok=True)
        before = weights
    return weights


if __name__ == '__main__':
    main()
