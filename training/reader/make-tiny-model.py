"""Makes the model that the tests read with, from nothing, beside a vocabulary of letters and a few words.

python training/reader/make-tiny-model.py tests/reader/tiny-model      (wants the package onnx)

It has the inputs and outputs of the real one and no weights: a piece counts 4 as start, end and sentence where the
question has the same piece, else 0, and 1 speaks for it that nothing answers.
"""
import json
import string
import sys

from onnx import TensorProto, checker, helper, save

INPUTS = ('input_ids', 'attention_mask', 'token_type_ids')
WORDS = 'who bought the light ##house marta quell paid crowns for it a ferry on tuesday in may why what did she pay was'


def model():
    """The graph: which pieces of the story stand in the question."""
    steps = [
        # the question's pieces: those of type 0
        helper.make_node('Sub', ['one', 'token_type_ids'], ['asked']),
        helper.make_node('Mul', ['asked', 'attention_mask'], ['heard']),
        # same[b, i, j]: piece i is piece j
        helper.make_node('Unsqueeze', ['input_ids', 'last'], ['down']),
        helper.make_node('Unsqueeze', ['input_ids', 'middle'], ['across']),
        helper.make_node('Equal', ['down', 'across'], ['same']),
        helper.make_node('Cast', ['same'], ['same_number'], to=TensorProto.INT64),
        helper.make_node('Unsqueeze', ['heard', 'middle'], ['heard_across']),
        helper.make_node('Mul', ['same_number', 'heard_across'], ['matches']),
        helper.make_node('ReduceMax', ['matches'], ['match'], axes=[2], keepdims=1),
        helper.make_node('Cast', ['match'], ['match_number'], to=TensorProto.FLOAT),
        helper.make_node('Mul', ['match_number', 'four'], ['score']),
        helper.make_node('Concat', ['score', 'score', 'score'], ['tokens'], axis=2),
        # 1 for each row of the batch
        helper.make_node('ReduceMax', ['attention_mask'], ['any'], axes=[1], keepdims=0),
        helper.make_node('Cast', ['any'], ['none'], to=TensorProto.FLOAT),
    ]
    constants = [
        helper.make_tensor('one', TensorProto.INT64, [], [1]),
        helper.make_tensor('last', TensorProto.INT64, [1], [2]),
        helper.make_tensor('middle', TensorProto.INT64, [1], [1]),
        helper.make_tensor('four', TensorProto.FLOAT, [], [4]),
    ]
    inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'length']) for name in INPUTS]
    outputs = [
        helper.make_tensor_value_info('tokens', TensorProto.FLOAT, ['batch', 'length', 3]),
        helper.make_tensor_value_info('none', TensorProto.FLOAT, ['batch']),
    ]
    graph = helper.make_graph(steps, 'tiny-reader', inputs, outputs, constants)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17)], ir_version=8)
    checker.check_model(made)
    return made


def tokenizer():
    """An uncased BERT tokenizer that spells what it doesn't know in single letters, and knows no ideograph."""
    special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
    letters = string.ascii_lowercase + string.digits
    pieces = [*special, *string.punctuation, *'“”‘’–…€', *letters, *('##' + c for c in letters), *WORDS.split()]
    vocabulary = list(dict.fromkeys(pieces))
    added = [
        dict(id=i, special=True, content=name, single_word=False, lstrip=False, rstrip=False, normalized=False)
        for i, name in enumerate(special)
    ]
    model = dict(
        type='WordPiece',
        unk_token='[UNK]',
        continuing_subword_prefix='##',
        max_input_chars_per_word=100,
        vocab={piece: i for i, piece in enumerate(vocabulary)},
    )
    normalizer = dict(type='BertNormalizer', clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
    return dict(
        version='1.0',
        added_tokens=added,
        normalizer=normalizer,
        pre_tokenizer=dict(type='BertPreTokenizer'),
        post_processor=None,
        decoder=dict(type='WordPiece', prefix='##', cleanup=True),
        model=model,
    )


folder = sys.argv[1]
save(model(), f'{folder}/reader.onnx')
for name, content in (('tokenizer', tokenizer()), ('tokenizer_config', dict(tokenizer_class='BertTokenizer', do_lower_case=True))):
    with open(f'{folder}/{name}.json', 'w') as file:
        json.dump(content, file, indent=2, ensure_ascii=False)
        file.write('\n')
