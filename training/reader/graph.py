"""The reader as an ONNX graph, written node by node with the operators that ONNX Runtime runs fastest."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper
from transformers import BertConfig

from four_bits import BLOCK, packed, quantize, round_to_four_bits
from network import Reader, base_weights

MICROSOFT = 'com.microsoft'
"""The domain of ONNX Runtime's own operators, which join several steps."""

HEADS = ('hidden_product', 'tokens_product', 'none_product')
"""The products of the last layers, which are small: their weights stay float."""


@dataclass
class Graph:
    """A graph that grows: each method adds something and gives its name."""

    nodes: list[NodeProto] = field(default_factory=list)
    constants: list[TensorProto] = field(default_factory=list)

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


def onnx_of(reader: Reader) -> ModelProto:
    """A reader whose words' embeddings have their 4-bit values; all else is float. Inputs [batch, length] of int64:
    `input_ids`, `attention_mask`, `token_type_ids`; outputs `tokens` [batch, length, 3] and `none` [batch]."""
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
    return helper.make_model(made, opset_imports=operators, ir_version=10, producer_name='byline')


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
    factor = graph.constant(f'{name}_attention_factor', np.concatenate([part.factor for part in parts], 1))
    bias = graph.constant(f'{name}_attention_bias', np.concatenate([part.bias for part in parts]))
    attention = graph.node(
        'Attention', f'{name}_attention', [states, factor, bias, mask], MICROSOFT, num_heads=config.num_attention_heads
    )
    attended = _added(
        graph, f'{name}_attended', layer.of('attention', 'output'), attention, states, config.layer_norm_eps
    )
    up = layer.of('intermediate', 'dense')
    product = _product(graph, f'{name}_up', up, attended)
    inner = graph.node('BiasGelu', f'{name}_inner', [product, graph.constant(f'{name}_up_bias', up.bias)], MICROSOFT)
    return _added(graph, name, layer.of('output'), inner, attended, config.layer_norm_eps)


def _added(graph: Graph, name: str, output: Weights, states: str, before: str, epsilon: float) -> str:
    """A dense layer's result, added to what came before, normalised."""
    dense, norm = output.of('dense'), output.of('LayerNorm')
    product = _product(graph, name, dense, states)
    inputs = [
        product,
        before,
        graph.constant(f'{name}_norm_scale', norm.weight),
        graph.constant(f'{name}_norm_bias', norm.bias),
        graph.constant(f'{name}_bias', dense.bias),
    ]
    return graph.node('SkipLayerNormalization', name, inputs, MICROSOFT, epsilon=epsilon)


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
