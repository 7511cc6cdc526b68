"""Files from which a stage can go on where it stopped, to the same end."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler

from batches import Place
from network import Reader


@dataclass(frozen=True)
class Training:
    """What changes with each step."""

    reader: Reader
    optimizer: Optimizer
    schedule: LRScheduler


def save_checkpoint(path: Path, training: Training, step: int, place: Place) -> None:
    """Writes where a stage is after a step."""
    state = {
        'step': step,
        'random_state': place.random_state,
        'taken': place.taken,
        'torch_random_state': torch.get_rng_state(),
        'reader': training.reader.state_dict(),
        'optimizer': training.optimizer.state_dict(),
        'schedule': training.schedule.state_dict(),
    }
    save_whole(path, state)


def save_whole(path: Path, state: dict) -> None:
    """Writes a file so that an interruption leaves what was there before."""
    unfinished = path.with_suffix('.unfinished')
    torch.save(state, unfinished)
    unfinished.replace(path)


def load_checkpoint(path: Path, training: Training) -> tuple[int, Place]:
    """Puts a stage back to where it was when saved, torch's random numbers too; gives the step and the place."""
    state = torch.load(path)
    training.reader.load_state_dict(state['reader'])
    training.optimizer.load_state_dict(state['optimizer'])
    training.schedule.load_state_dict(state['schedule'])
    torch.set_rng_state(state['torch_random_state'])
    return state['step'], Place(state['random_state'], state['taken'])
