"""The reader as an ONNX graph, written node by node with the operators that ONNX Runtime runs fastest."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from transformers import BertConfig

from four_bit_layers import INNER_BLOCK, four_bits_of
from four_bit_words import BLOCK, packed, quantize, round_to_four_bits
from network import Reader, base_weights

MICROSOFT = 'com.microsoft'
"""The domain of ONNX Runtime's own operators, which join several steps."""

HEADS = ('hidden_product', 'tokens_product', 'none_product')
"""The products of the last layers, which are small: their weights stay float."""


@dataclass(frozen=True)
class Factor:
    """A product's right factor at 4 bits, [in, out]: what `use_four_bit_factors` puts in place of its 8-bit values."""

    numbers: np.ndarray
    """Whole numbers from -8 to 7."""
    scales: np.ndarray
    """[out]."""

    @property
    def values(self) -> np.ndarray:
        return self.numbers * self.scales


@dataclass
class Graph:
    """A graph that grows: each method adds something and gives its name."""

    nodes: list[NodeProto] = field(default_factory=list)
    constants: list[TensorProto] = field(default_factory=list)
    factors: dict[str, Factor] = field(default_factory=dict)
    """The 4-bit factors by the names of the constants that hold their values."""

    def factor(self, name: str, weights: list[np.ndarray]) -> str:
        """A 4-bit factor of one or more layers' weights side by side, each [out, in]."""
        parts = [four_bits_of(torch.from_numpy(one), None) for one in weights]
        numbers = torch.cat([part.numbers[:, 0] for part in parts]).T.numpy().astype(np.int8)
        scales = torch.cat([part.scales[:, 0, 0] for part in parts]).numpy()
        self.factors[name] = Factor(numbers, scales)
        return self.constant(name, self.factors[name].values)

    def constant(self, name: str, values: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, name: str, inputs: list[str], domain: str = '', **attributes: Any) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, domain=domain, **attributes))
        return name


@dataclass(frozen=True)
class Weights:
    """A network's weights by their names, from a prefix on."""

    values: dict[str, np.ndarray]
    prefix: str = ''

    def of(self, *names: str) -> 'Weights':
        return Weights(self.values, '.'.join(filter(None, (self.prefix, *names))))

    @property
    def weight(self) -> np.ndarray:
        return self.values[f'{self.prefix}.weight']

    @property
    def factor(self) -> np.ndarray:
        """A linear layer's weights as the right factor of a product."""
        return self.weight.T

    @property
    def bias(self) -> np.ndarray:
        return self.values[f'{self.prefix}.bias']


def onnx_of(reader: Reader) -> tuple[ModelProto, dict[str, Factor]]:
    """A reader in which the words' embeddings and the layers from inner states are at 4 bits, and the other products
    have their 4-bit values as float, by the names of their factors. Inputs [batch, length] of int64: `input_ids`,
    `attention_mask`, `token_type_ids`; outputs `tokens` [batch, length, 3] and `none` [batch]."""
    config = reader.encoder.config
    weights = Weights({name: values.detach().float().numpy() for name, values in reader.state_dict().items()})
    encoder = weights.of('encoder')
    graph = Graph()
    states = _embedded(graph, encoder.of('embeddings'), config.layer_norm_eps)
    mask = graph.node('Cast', 'mask', ['attention_mask'], to=TensorProto.INT32)
    for number in range(config.num_hidden_layers):
        layer = encoder.of('encoder', 'layer', str(number))
        states = _layer(graph, f'layer{number}', layer, states, mask, config)
    _heads(graph, weights, states)
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'length'])
        for name in ('input_ids', 'attention_mask', 'token_type_ids')
    ]
    outputs = [
        helper.make_tensor_value_info('tokens', TensorProto.FLOAT, ['batch', 'length', 3]),
        helper.make_tensor_value_info('none', TensorProto.FLOAT, ['batch']),
    ]
    made = helper.make_graph(graph.nodes, 'byline-reader', inputs, outputs, graph.constants)
    # 21 is the first with int4
    operators = [helper.make_opsetid('', 21), helper.make_opsetid(MICROSOFT, 1)]
    model = helper.make_model(made, opset_imports=operators, ir_version=10, producer_name='byline')
    return model, graph.factors


def use_four_bit_factors(model: ModelProto, factors: dict[str, Factor]) -> None:
    """Stores the factors of a model whose products are in 8 bits at 4 bits: ONNX Runtime makes them 8-bit ones again
    when it loads the model, so that reading is as fast, and the file half as large."""
    constants = {constant.name: constant for constant in model.graph.initializer}
    for name, factor in factors.items():
        for replaced in (f'{name}_quantized', f'{name}_scale'):
            model.graph.initializer.remove(constants[replaced])
        numbers = helper.make_tensor(
            f'{name}_numbers', TensorProto.INT4, factor.numbers.shape, packed(factor.numbers), raw=True
        )
        scales = numpy_helper.from_array(factor.scales, f'{name}_scale')
        model.graph.initializer.extend([numbers, scales])
        model.graph.node.insert(
            0,
            helper.make_node(
                'Cast', [numbers.name], [f'{name}_quantized'], name=f'{name}_numbers_cast', to=TensorProto.INT8
            ),
        )


def round_inner_states(model: ModelProto) -> None:
    """Lets the layers from inner states round these to 8 bits, in blocks as their weights: inner states hold a few
    large values, and rounded all by one scale the others would be lost."""
    for node in model.graph.node:
        if node.op_type == 'MatMulNBits':
            # 4 stands for 8 bits: https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
            node.attribute.append(helper.make_attribute('accuracy_level', 4))


def _embedded(graph: Graph, embeddings: Weights, epsilon: float) -> str:
    words = _words(graph, embeddings.of('word_embeddings').weight)
    types = graph.constant('types', embeddings.of('token_type_embeddings').weight)
    places = graph.constant('places', embeddings.of('position_embeddings').weight)
    zero = graph.constant('zero', np.array([0], np.int64))
    length = graph.node('Shape', 'length', ['input_ids'], start=1, end=2)
    first_places = graph.node('Slice', 'place', [places, zero, length, zero])
    word_and_type = graph.node('Add', 'word_and_type', [words, graph.node('Gather', 'type', [types, 'token_type_ids'])])
    summed = graph.node('Add', 'embedding_sum', [word_and_type, first_places])
    norm = embeddings.of('LayerNorm')
    scale, bias = graph.constant('norm_scale', norm.weight), graph.constant('norm_bias', norm.bias)
    return graph.node('LayerNormalization', 'embedded', [summed, scale, bias], axis=-1, epsilon=epsilon)


def _words(graph: Graph, weights: np.ndarray) -> str:
    """The words' embeddings at 4 bits. They are made from those before training: made from rounded ones, other scales
    could come out."""
    base = base_weights()['embeddings.word_embeddings.weight'].numpy()
    if not np.array_equal(round_to_four_bits(base), weights):
        raise ValueError('the words’ embeddings have not their 4-bit values: the last stage was not trained')
    numbers, scales = quantize(base)
    graph.constants.append(helper.make_tensor('words', TensorProto.INT4, numbers.shape, packed(numbers), raw=True))
    inputs = ['words', 'input_ids', graph.constant('word_scales', scales)]
    axes = {'gather_axis': 0, 'quantize_axis': 1}
    return graph.node('GatherBlockQuantized', 'word', inputs, MICROSOFT, block_size=BLOCK, **axes)


def _layer(graph: Graph, name: str, layer: Weights, states: str, mask: str, config: BertConfig) -> str:
    """Attention and two dense layers, each added to what came in and normalised."""
    parts = [layer.of('attention', 'self', part) for part in ('query', 'key', 'value')]
    factor = graph.factor(f'{name}_attention_factor', [part.weight for part in parts])
    bias = graph.constant(f'{name}_attention_bias', np.concatenate([part.bias for part in parts]))
    attention = graph.node(
        'Attention', f'{name}_attention', [states, factor, bias, mask], MICROSOFT, num_heads=config.num_attention_heads
    )
    output = layer.of('attention', 'output')
    product = _four_bit_product(graph, f'{name}_attended', output.of('dense'), attention)
    attended = _added(graph, f'{name}_attended', output, product, states, config.layer_norm_eps)
    up = layer.of('intermediate', 'dense')
    product = _four_bit_product(graph, f'{name}_up', up, attended)
    inner = graph.node('BiasGelu', f'{name}_inner', [product, graph.constant(f'{name}_up_bias', up.bias)], MICROSOFT)
    down = layer.of('output')
    return _added(graph, name, down, _block_product(graph, name, down.of('dense'), inner), attended, config.layer_norm_eps)


def _added(graph: Graph, name: str, output: Weights, product: str, before: str, epsilon: float) -> str:
    """A dense layer's product and its bias, added to what came before, normalised."""
    norm = output.of('LayerNorm')
    inputs = [
        product,
        before,
        graph.constant(f'{name}_norm_scale', norm.weight),
        graph.constant(f'{name}_norm_bias', norm.bias),
        graph.constant(f'{name}_bias', output.of('dense').bias),
    ]
    return graph.node('SkipLayerNormalization', name, inputs, MICROSOFT, epsilon=epsilon)


def _four_bit_product(graph: Graph, name: str, linear: Weights, states: str) -> str:
    return graph.node('MatMul', f'{name}_product', [states, graph.factor(f'{name}_factor', [linear.weight])])


def _block_product(graph: Graph, name: str, linear: Weights, states: str) -> str:
    """A product with 4-bit blocks, in float until `round_inner_states`."""
    four_bits = four_bits_of(torch.from_numpy(linear.weight), INNER_BLOCK)
    rows, width = linear.weight.shape
    # stored from 0 to 15, two a byte; [rows, blocks, bytes of a block]
    numbers = np.frombuffer(packed(four_bits.numbers.numpy().astype(np.int8) + 8), np.uint8)
    inputs = [
        states,
        graph.constant(f'{name}_numbers', numbers.reshape(rows, width // INNER_BLOCK, INNER_BLOCK // 2)),
        graph.constant(f'{name}_scales', four_bits.scales.numpy().reshape(-1)),
    ]
    sizes = {'K': width, 'N': rows, 'bits': 4, 'block_size': INNER_BLOCK}
    return graph.node('MatMulNBits', f'{name}_product', inputs, MICROSOFT, **sizes)


def _product(graph: Graph, name: str, linear: Weights, states: str) -> str:
    return graph.node('MatMul', f'{name}_product', [states, graph.constant(f'{name}_factor', linear.factor)])


def _heads(graph: Graph, weights: Weights, states: str) -> None:
    hidden, tokens, none = (weights.of(name) for name in ('hidden', 'tokens', 'none'))
    product = _product(graph, 'hidden', hidden, states)
    gelu = graph.node('BiasGelu', 'hidden', [product, graph.constant('hidden_bias', hidden.bias)], MICROSOFT)
    read = graph.node('Add', 'read', [gelu, states])
    graph.node('Add', 'tokens', [_product(graph, 'tokens', tokens, read), graph.constant('tokens_bias', tokens.bias)])
    # the first piece of each window: [batch, 1, width], then [batch, width]
    one = graph.constant('one', np.array([1], np.int64))
    first = graph.node('Squeeze', 'first', [graph.node('Slice', 'first_piece', [read, 'zero', one, one]), one])
    nothing = graph.node(
        'Add', 'nothing', [_product(graph, 'none', none, first), graph.constant('none_bias', none.bias)]
    )
    graph.node('Squeeze', 'none', [nothing, one])
