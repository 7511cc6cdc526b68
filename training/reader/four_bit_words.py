"""The words' embeddings at 4 bits, in a sixth of their size with all scales.

A block of values of a row shares a scale; a value is that times a whole number from -8 to 7. ONNX Runtime's
`GatherBlockQuantized` reads them so.
"""

import numpy as np

BLOCK = 64
"""Values that share a scale."""
_SHARES = (1.0, 0.9, 0.8, 0.7)
"""Shares of a block's largest value that may become the largest number: at 4 bits clipping a few values can pay."""


def quantize(weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Of [rows, width] the numbers as int8 [rows, width], and the scales [rows, width / BLOCK]: of a few scales a block
    the one with the smallest squared error."""
    rows, width = weights.shape
    blocks = weights.reshape(rows, width // BLOCK, BLOCK)
    largest = np.abs(blocks).max(-1, keepdims=True)
    numbers = np.zeros_like(blocks)
    scales = np.zeros_like(largest)
    errors = np.full_like(largest, np.inf)
    for share in _SHARES:
        scale = np.maximum(largest * share / 7.5, 1e-8)
        rounded = np.clip(np.round(blocks / scale), -8, 7)
        error = ((rounded * scale - blocks) ** 2).sum(-1, keepdims=True)
        better = error < errors
        numbers = np.where(better, rounded, numbers)
        scales = np.where(better, scale, scales)
        errors = np.where(better, error, errors)
    return numbers.reshape(rows, width).astype(np.int8), scales[..., 0].astype(np.float32)


def round_to_four_bits(weights: np.ndarray) -> np.ndarray:
    """The values that `quantize` makes of weights, [rows, width]."""
    numbers, scales = quantize(weights)
    blocks = numbers.reshape(len(numbers), -1, BLOCK)
    return (blocks * scales[..., None]).reshape(numbers.shape).astype(np.float32)


def packed(numbers: np.ndarray) -> bytes:
    """Numbers from -8 to 7 as ONNX stores int4: two a byte, the first in the lower half."""
    halves = (numbers & 0xF).astype(np.uint8)
    return (halves[..., 0::2] | halves[..., 1::2] << 4).tobytes()
