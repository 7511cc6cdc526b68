"""Writes weights as the model that Byline ships: at 4 bits, with the tokenizer's files.

python training/reader/export.py WEIGHTS FOLDER
"""

import argparse
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from four_bit_layers import use_four_bit_layers
from graph import HEADS, onnx_of, round_inner_states, use_four_bit_factors
from network import BASE, Reader, load_reader

_MOST_OFF = 1e-3
"""How far the float graph may be off the network: rounding alone."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('weights', type=Path, help='what train.py wrote')
    parser.add_argument('folder', type=Path, help='for reader.onnx, tokenizer.json and tokenizer_config.json')
    arguments = parser.parse_args()
    reader = load_reader(arguments.weights).eval()
    use_four_bit_layers(reader.encoder)
    shipped = arguments.folder / 'reader.onnx'
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        whole, in_eight_bits = (Path(folder) / name for name in ('float.onnx', 'int8.onnx'))
        model, factors = onnx_of(reader)
        onnx.save(model, whole)
        quantize_dynamic(
            whole,
            in_eight_bits,
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=['MatMul', 'Attention'],
            nodes_to_exclude=list(HEADS),
            extra_options={'MatMulConstBOnly': True, 'DefaultTensorType': onnx.TensorProto.FLOAT},
        )
        model = onnx.load(in_eight_bits)
        use_four_bit_factors(model, factors)
        round_inner_states(model)
        onnx.save(model, shipped)
        off = distance(reader, whole)
    if off > _MOST_OFF:
        raise ValueError(f'the graph is off the network by {off}')
    for name in ('tokenizer.json', 'tokenizer_config.json'):
        shutil.copyfile(BASE / name, arguments.folder / name)
    size = shipped.stat().st_size / 1e6
    print(f'{shipped}: {size:.1f} MB; logits off by {off:.6f} as float, {distance(reader, shipped):.3f} as shipped')


def distance(reader: Reader, model: Path) -> float:
    """The largest difference between a network's and a model's logits, on made-up windows of 64 and 50 pieces."""
    ids = torch.randint(1000, 2000, (2, 64), generator=torch.Generator().manual_seed(0))
    mask = torch.ones_like(ids)
    mask[1, 50:] = 0
    types = torch.zeros_like(ids)
    types[:, 10:] = 1
    with torch.no_grad():
        tokens, none = reader(ids, mask, types)
    inputs = {'input_ids': ids.numpy(), 'attention_mask': mask.numpy(), 'token_type_ids': types.numpy()}
    said_tokens, said_none = onnxruntime.InferenceSession(model).run(None, inputs)
    there = mask.numpy().astype(bool)
    return max(np.abs(said_tokens - tokens.numpy())[there].max(), np.abs(said_none - none.numpy()).max())


if __name__ == '__main__':
    main()
