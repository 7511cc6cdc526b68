"""The encoder's dense layers at 4 bits: while trained they are used with the values that they have when shipped.

A weight that is trained stays whole; what is used is rounded, and the gradient goes past the rounding as if it weren't
there (the straight-through estimator: Bengio et al. 2013, https://arxiv.org/abs/1308.3432). So the network learns to
read well with what is left of its weights.
"""

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear
from transformers import BertModel

INNER_BLOCK = 64
"""Of a layer from the wide inner states, which hold a few large values: so many weights of a row share a scale."""
_SHARE_OF_ROW = 0.8
"""The share of a whole row's largest weight that becomes the largest number: clipping a few weights gave the smallest
squared error (0.8 of 0.5 to 1)."""
_SHARE_OF_BLOCK = 0.9
"""As `_SHARE_OF_ROW`, of a block's largest weight."""


@dataclass(frozen=True)
class FourBits:
    numbers: Tensor
    """Whole numbers from -8 to 7, [rows, blocks, values of a block]."""
    scales: Tensor
    """[rows, blocks, 1]; a weight is its number times its scale."""


def four_bits_of(weights: Tensor, block: int | None) -> FourBits:
    """A layer's weights, [out, in], in numbers; `block` weights of a row share a scale, or all of it where None."""
    rows, width = weights.shape
    blocks = weights.reshape(rows, width // (block or width), block or width)
    share = _SHARE_OF_ROW if block is None else _SHARE_OF_BLOCK
    scales = (blocks.abs().amax(-1, keepdim=True) * (share / 7.5)).clamp_min(1e-9)
    return FourBits((blocks / scales).round_().clamp_(-8, 7), scales)


class _Rounded(torch.autograd.Function):
    @staticmethod
    def forward(_: Any, weights: Tensor, block: int | None) -> Tensor:
        four_bits = four_bits_of(weights, block)
        return (four_bits.numbers * four_bits.scales).reshape(weights.shape)

    @staticmethod
    def backward(_: Any, gradient: Tensor) -> tuple[Tensor, None]:
        return gradient, None


class FourBitLinear(nn.Linear):
    """A dense layer that is used with the 4-bit values of its weights."""

    block: int | None = None

    def forward(self, states: Tensor) -> Tensor:
        return linear(states, _Rounded.apply(self.weight, self.block), self.bias)


def use_four_bit_layers(encoder: BertModel) -> None:
    """Makes all dense layers of an encoder's layers such that are used at 4 bits; weights and names stay."""
    inner = encoder.config.intermediate_size
    for module in list(encoder.encoder.modules()):
        for name, layer in module.named_children():
            if isinstance(layer, nn.Linear) and not isinstance(layer, FourBitLinear):
                setattr(module, name, _four_bit(layer, INNER_BLOCK if layer.in_features == inner else None))


def _four_bit(layer: nn.Linear, block: int | None) -> FourBitLinear:
    made = FourBitLinear(layer.in_features, layer.out_features)
    made.weight, made.bias = layer.weight, layer.bias
    made.block = block
    return made
