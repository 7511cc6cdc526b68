"""Trains a reader through one stage."""

import time
from itertools import islice
from pathlib import Path

import torch
from torch.nn.utils import clip_grad_norm_
from torch.optim import AdamW
from torch.optim.lr_scheduler import LambdaLR

from augmentation import Example
from batches import batches_from, first_place
from checkpoint import Training, load_checkpoint, save_checkpoint
from loss import loss_of
from network import Reader
from pieces import Splitter
from recipe import HEADS_RATE, LEAST_RATE, LONGEST_GRADIENT, WEIGHT_DECAY, Stage
from windows import SplitStory

_TOLD_EVERY = 50
_SAVED_EVERY = 200


def train_stage(stage: Stage, reader: Reader, splitter: Splitter, stories: list[SplitStory], checkpoint: Path) -> None:
    """Trains a reader in place, from the checkpoint on where there is one, which gives the same weights."""
    training = _start(stage, reader)
    step, place = load_checkpoint(checkpoint, training) if checkpoint.exists() else (0, first_place(stage.seed))
    batches = batches_from(place, splitter, stories, stage.shortest_window, stage.batch)
    losses: list[float] = []
    began = time.monotonic()
    reader.train()
    for place, batch in islice(batches, stage.steps - step):
        losses.append(_learn(training, batch))
        step += 1
        if step % _TOLD_EVERY == 0:
            loss = sum(losses) / len(losses)
            losses.clear()
            print(
                f'{stage.name}: step {step} of {stage.steps}, loss {loss:.3f}, {time.monotonic() - began:.0f} s',
                flush=True,
            )
        if step % _SAVED_EVERY == 0:
            save_checkpoint(checkpoint, training, step, place)


def share_of_rate(stage: Stage, step: int) -> float:
    """The share of the stage's highest rate at which a step, from 0, learns."""
    risen = min(1.0, (step + 1) / stage.warm_up)
    return risen if stage.falls_over is None else risen * max(LEAST_RATE, 1 - step / stage.falls_over)


def _start(stage: Stage, reader: Reader) -> Training:
    """An optimizer for all but the embeddings of words and places: most words are in none of our stories."""
    embeddings = reader.encoder.embeddings
    for frozen in (embeddings.word_embeddings, embeddings.position_embeddings):
        frozen.requires_grad_(False)
    encoder = [weights for weights in reader.encoder.parameters() if weights.requires_grad]
    heads = [weights for layer in (reader.hidden, reader.tokens, reader.none) for weights in layer.parameters()]
    optimizer = AdamW(
        [{'params': encoder, 'lr': stage.rate}, {'params': heads, 'lr': stage.rate * HEADS_RATE}],
        weight_decay=WEIGHT_DECAY,
        fused=True,
    )
    return Training(reader, optimizer, LambdaLR(optimizer, lambda step: share_of_rate(stage, step)))


def _learn(training: Training, batch: list[Example]) -> float:
    """One step; gives the loss before it."""
    with torch.autocast('cpu', dtype=torch.bfloat16):
        loss = loss_of(training.reader, batch)
    loss.backward()
    clip_grad_norm_(training.reader.parameters(), LONGEST_GRADIENT)
    training.optimizer.step()
    training.schedule.step()
    training.optimizer.zero_grad(set_to_none=True)
    return loss.item()
